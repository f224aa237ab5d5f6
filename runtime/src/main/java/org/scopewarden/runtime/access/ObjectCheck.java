package org.scopewarden.runtime.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A check of the application's own, as generated code calls it.
 *
 * @param <T> its class
 */
public final class ObjectCheck<T> {

  /** Calls a check with values of a request. */
  @FunctionalInterface
  public interface Call<T> {

    /** What {@code check} says. */
    @Nullable CheckResult apply(T check, CheckedRequest request) throws Exception;
  }

  private final Class<T> type;
  private final @Nullable Supplier<T> constructor;
  private final Call<T> call;

  private ObjectCheck(Class<T> type, @Nullable Supplier<T> constructor, Call<T> call) {
    this.type = type;
    this.constructor = constructor;
    this.call = call;
  }

  /** A check of which an instance can be made wherever none is injected. */
  public static <T> ObjectCheck<T> of(Class<T> type, Supplier<T> constructor, Call<T> call) {
    return new ObjectCheck<>(type, constructor, call);
  }

  /** A check of which only the container's injection knows an instance. */
  public static <T> ObjectCheck<T> injected(Class<T> type, Call<T> call) {
    return new ObjectCheck<>(type, null, call);
  }

  /** The class of the check. */
  public Class<T> type() {
    return type;
  }

  /** A new instance, null if it cannot be made without injection. */
  @Nullable T construct() {
    return constructor == null ? null : constructor.get();
  }

  /**
   * What the check says; nothing said is {@link CheckResult#REFUSE}.
   *
   * @throws UncheckableRequestException if the request has no values for it
   */
  CheckResult apply(CheckInstances instances, CheckedRequest request) throws Exception {
    CheckResult result = call.apply(instances.of(this), request);
    return result == null ? CheckResult.REFUSE : result;
  }
}
