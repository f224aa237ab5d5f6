package org.scopewarden.runtime.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The instances of object checks: one of each class, injected where there is injection. */
public final class CheckInstances {

  /** Where instances come from: the injection of a container. */
  @FunctionalInterface
  public interface Injection {

    /** No injection: every check is constructed. */
    Injection NONE =
        new Injection() {
          @Override
          public <T> @Nullable T find(Class<T> type) {
            return null;
          }
        };

    /** An instance with everything injected, null if this injection does not know the class. */
    <T> @Nullable T find(Class<T> type);
  }

  private final Injection injection;
  private final Map<Class<?>, Object> known = new ConcurrentHashMap<>();

  /** Asks {@code injection} first, and constructs what it does not know. */
  public CheckInstances(Injection injection) {
    this.injection = injection;
  }

  /**
   * The one instance of a check's class.
   *
   * @throws IllegalStateException if there is none and none can be made
   */
  public <T> T of(ObjectCheck<T> check) {
    Object instance = known.get(check.type());
    if (instance == null) {
      instance = make(check);
      Object earlier = known.putIfAbsent(check.type(), instance);
      instance = earlier == null ? instance : earlier;
    }
    return check.type().cast(instance);
  }

  private <T> T make(ObjectCheck<T> check) {
    T injected = injection.find(check.type());
    T instance = injected == null ? check.construct() : injected;
    if (instance == null) {
      throw new IllegalStateException(
          "Scopewarden cannot make an instance of the check "
              + check.type().getName()
              + ": give it a public constructor without parameters, or make it a bean of the"
              + " container's injection");
    }
    return instance;
  }
}
