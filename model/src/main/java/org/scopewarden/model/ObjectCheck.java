package org.scopewarden.model;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A check of the application's own that an endpoint asks for. What it does is not known here, so
 * that two checks are equal only if they are the same method with the same values.
 *
 * @param type the binary name of its class
 * @param method the name of its method
 * @param parameters the values of the request that it is given, in order; the caller is not listed
 */
public record ObjectCheck(String type, String method, List<Parameter> parameters)
    implements Comparable<ObjectCheck> {

  private static final Comparator<ObjectCheck> BY_TEXT =
      Comparator.comparing(ObjectCheck::toString);

  public ObjectCheck {
    parameters = List.copyOf(parameters);
  }

  /** Where a value stands in a request. */
  public enum Source {
    PATH("path"),
    QUERY("query"),
    HEADER("header");

    private final String text;

    Source(String text) {
      this.text = text;
    }

    /** The source that {@link #toString} calls {@code text}. */
    public static Optional<Source> named(String text) {
      return Stream.of(values()).filter(source -> source.text.equals(text)).findFirst();
    }

    /** The name in a manifest. */
    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * A value of the request.
   *
   * @param name the name of the path parameter, query parameter or header
   */
  public record Parameter(Source source, String name) {

    /** Such as {@code path id}. */
    @Override
    public String toString() {
      return source + " " + name;
    }
  }

  @Override
  public int compareTo(ObjectCheck other) {
    return BY_TEXT.compare(this, other);
  }

  /** Such as {@code org.acme.OwnsUser.test(path id)}. */
  @Override
  public String toString() {
    return parameters.stream()
        .map(Parameter::toString)
        .collect(joining(", ", type + "." + method + "(", ")"));
  }
}
