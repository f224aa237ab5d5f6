package org.scopewarden.model;

/**
 * A scope for the one object that a request names: with {@code streams:edit} and {@code id} it
 * holds for whoever was granted {@code streams:edit:42} where the path parameter {@code id} is
 * {@code 42}. Whoever has the whole scope has each of its instances.
 *
 * @param whole the scope that is good for all objects
 * @param parameter the path parameter that names the object, never empty
 */
public record InstanceScope(Scope whole, String parameter) implements Atom {

  /**
   * @throws IllegalArgumentException if {@code parameter} is no name of a path parameter
   */
  public InstanceScope {
    if (parameter.isEmpty() || parameter.chars().anyMatch(c -> c == '{' || c == '}')) {
      throw new IllegalArgumentException("not a path parameter: \"" + parameter + "\"");
    }
  }

  /** As it is declared, such as <code>streams:edit:{id}</code>. */
  @Override
  public String toString() {
    return whole + ":{" + parameter + "}";
  }
}
