package org.scopewarden.model;

/**
 * A role, as {@code @RolesAllowed} names it. It is no scope and none implies it.
 *
 * @param name compared literally, never blank
 */
public record Role(String name) implements Atom {

  /**
   * @throws IllegalArgumentException if {@code name} is blank
   */
  public Role {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a role needs a name");
    }
  }

  /** In words, such as {@code role admin}: no scope has a space. */
  @Override
  public String toString() {
    return "role " + name;
  }
}
