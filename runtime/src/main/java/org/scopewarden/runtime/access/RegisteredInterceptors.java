package org.scopewarden.runtime.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * The interceptors that an application brings for resource classes of jars, by their class. They
 * are registered as services, since they do not stand beside what they guard.
 */
final class RegisteredInterceptors {

  private final Map<Class<?>, List<ResourceInterceptor>> byResource = new HashMap<>();

  private RegisteredInterceptors() {}

  /**
   * The interceptors that the class loader of the running application finds, and that of this
   * class.
   *
   * @throws UnusableInterceptorException if one is there and cannot be used
   */
  static RegisteredInterceptors find() {
    RegisteredInterceptors found = new RegisteredInterceptors();
    found.addAll(RegisteredInterceptors.class.getClassLoader());
    ClassLoader application = Thread.currentThread().getContextClassLoader();
    if (application != null) {
      found.addAll(application);
    }
    return found;
  }

  private void addAll(@Nullable ClassLoader loader) {
    try {
      for (ResourceInterceptor found : ServiceLoader.load(ResourceInterceptor.class, loader)) {
        add(found);
      }
    } catch (ServiceConfigurationError | LinkageError e) {
      throw new UnusableInterceptorException("A registered interceptor", "cannot be loaded", e);
    }
  }

  /** One class loader may find what another has found. */
  private void add(ResourceInterceptor interceptor) {
    InterceptorLoader.checkContract(interceptor);
    List<ResourceInterceptor> known =
        byResource.computeIfAbsent(interceptor.resource(), any -> new ArrayList<>());
    if (known.stream().noneMatch(one -> one.getClass() == interceptor.getClass())) {
      known.add(interceptor);
    }
  }

  /** Those for {@code resource}: which of several should count, nobody knows. */
  List<ResourceInterceptor> of(Class<?> resource) {
    return byResource.getOrDefault(resource, List.of());
  }
}
