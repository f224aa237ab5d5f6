package org.scopewarden.model;

import java.lang.constant.MethodTypeDesc;

/**
 * A method within its class: overloads and bridges differ.
 *
 * @param name the simple name
 * @param descriptor the erased method descriptor of JVMS §4.3.3
 */
public record MethodSignature(String name, String descriptor)
    implements Comparable<MethodSignature> {

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException if {@code text} is not a name followed by a method descriptor
   */
  public static MethodSignature parse(String text) {
    int parenthesis = text.indexOf('(');
    if (parenthesis <= 0 || !isDescriptor(text.substring(parenthesis))) {
      throw new IllegalArgumentException("not a method signature: \"" + text + "\"");
    }
    return new MethodSignature(text.substring(0, parenthesis), text.substring(parenthesis));
  }

  private static boolean isDescriptor(String text) {
    try {
      MethodTypeDesc.ofDescriptor(text);
      return true;
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      // The JDKs do not agree on which of the two a truncated descriptor is.
      return false;
    }
  }

  /**
   * The signature as a Java programmer writes it, such as {@code get(long, java.lang.String)}.
   *
   * @throws IllegalArgumentException if there is no method descriptor
   */
  public String inWords() {
    return name + DescriptorWords.of(descriptor);
  }

  @Override
  public int compareTo(MethodSignature other) {
    return toString().compareTo(other.toString());
  }

  /** Name and descriptor in one, such as {@code get(J)Ljava/lang/String;}. */
  @Override
  public String toString() {
    return name + descriptor;
  }
}
