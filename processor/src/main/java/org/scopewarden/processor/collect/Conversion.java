package org.scopewarden.processor.collect;

/**
 * How a string becomes a value, which is what Jakarta REST does with a parameter (§3.2).
 *
 * @param type the boxed type of the value
 * @param method the static method that makes one, {@code new} for the constructor, or {@link #NONE}
 */
public record Conversion(ClassName type, String method) {

  /** What makes a string of a string. */
  public static final String NONE = "";

  /** Whether the value is the string itself. */
  public boolean isIdentity() {
    return method.equals(NONE);
  }
}
