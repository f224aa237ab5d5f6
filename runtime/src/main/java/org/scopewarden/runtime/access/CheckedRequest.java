package org.scopewarden.runtime.access;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What generated code takes the arguments of an object check from. */
public final class CheckedRequest {

  private final Caller caller;
  private final IncomingRequest request;

  CheckedRequest(Caller caller, IncomingRequest request) {
    this.caller = caller;
    this.request = request;
  }

  /** Who calls. */
  public Caller caller() {
    return caller;
  }

  /**
   * The value of a path parameter.
   *
   * @throws UncheckableRequestException if it is not there once, or cannot be converted
   */
  public <T> T path(String name, Function<String, T> conversion) {
    List<String> values = request.pathParameter(name);
    if (values.size() != 1) {
      throw UncheckableRequestException.missing();
    }
    return convert(values.get(0), conversion);
  }

  /**
   * The value of a query parameter.
   *
   * @param standard what counts if it is absent, null if nothing does
   * @throws UncheckableRequestException if it is there more than once, or cannot be converted
   */
  public <T> @Nullable T query(
      String name, @Nullable String standard, Function<String, T> conversion) {
    return single(request.queryParameter(name), standard, conversion);
  }

  /**
   * The value of a header.
   *
   * @param standard what counts if it is absent, null if nothing does
   * @throws UncheckableRequestException if it is there more than once, or cannot be converted
   */
  public <T> @Nullable T header(
      String name, @Nullable String standard, Function<String, T> conversion) {
    return single(request.header(name), standard, conversion);
  }

  /**
   * A value that must not be null, since a primitive cannot be.
   *
   * @throws UncheckableRequestException if it is
   */
  public static <T> T present(@Nullable T value) {
    if (value == null) {
      throw UncheckableRequestException.missing();
    }
    return value;
  }

  private static <T> @Nullable T single(
      List<String> values, @Nullable String standard, Function<String, T> conversion) {
    if (values.size() > 1) {
      throw UncheckableRequestException.repeated();
    }
    String value = values.isEmpty() ? standard : values.get(0);
    return value == null ? null : convert(value, conversion);
  }

  private static <T> T convert(String value, Function<String, T> conversion) {
    T converted;
    try {
      converted = conversion.apply(value);
    } catch (RuntimeException e) {
      throw UncheckableRequestException.unconvertible();
    }
    if (converted == null) {
      throw UncheckableRequestException.unconvertible();
    }
    return converted;
  }
}
