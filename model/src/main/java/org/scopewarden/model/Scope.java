package org.scopewarden.model;

/**
 * One OAuth 2.0 scope: an RFC 6749 §3.3 {@code scope-token}, compared literally.
 *
 * @param name the token, never empty
 */
public record Scope(String name) implements Atom {

  /**
   * @throws IllegalArgumentException if {@code name} is no {@code scope-token}
   */
  public Scope {
    if (!isLegal(name)) {
      throw new IllegalArgumentException("not a scope-token of RFC 6749: \"" + name + "\"");
    }
  }

  /** Whether {@code name} may be the name of a scope. */
  public static boolean isLegal(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!isLegal(name.charAt(i))) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /** RFC 6749 §3.3: {@code %x21 / %x23-5B / %x5D-7E}. */
  private static boolean isLegal(int c) {
    return c >= 0x21 && c <= 0x7E && c != '"' && c != '\\';
  }

  @Override
  public String toString() {
    return name;
  }
}
