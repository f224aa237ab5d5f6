package org.scopewarden.runtime.access;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads the generated interceptor of a resource class. */
final class InterceptorLoader {

  private static final String SUFFIX = "Interceptor";

  private InterceptorLoader() {}

  /**
   * The interceptor of {@code resource}: the one beside it or one of {@code registered}, null if it
   * has none.
   *
   * @throws UnusableInterceptorException if the interceptor is there and cannot be used
   */
  static @Nullable ResourceInterceptor load(Class<?> resource, RegisteredInterceptors registered) {
    List<ResourceInterceptor> all = new ArrayList<>(registered.of(resource));
    Class<?> type = find(resource);
    if (type != null) {
      all.add(beside(resource, type));
    }
    if (all.size() > 1) {
      throw new UnusableInterceptorException(
          resource,
          "is there twice: keep one @DeclareAccess, and none for a class that was compiled with"
              + " Scopewarden",
          null);
    }
    return all.isEmpty() ? null : all.get(0);
  }

  private static ResourceInterceptor beside(Class<?> resource, Class<?> type) {
    ResourceInterceptor interceptor = instantiate(resource, type);
    checkContract(interceptor);
    if (interceptor.resource() != resource) {
      throw new UnusableInterceptorException(resource, "belongs to another class", null);
    }
    return interceptor;
  }

  /**
   * @throws UnusableInterceptorException if it was generated for another runtime
   */
  static void checkContract(ResourceInterceptor interceptor) {
    if (interceptor.contract() != ResourceInterceptor.CONTRACT) {
      throw new UnusableInterceptorException(
          interceptor.getClass().getName(),
          "was generated for version "
              + interceptor.contract()
              + " of the contract, and this runtime has version "
              + ResourceInterceptor.CONTRACT
              + ": use the same version of processor and runtime",
          null);
    }
  }

  private static @Nullable Class<?> find(Class<?> resource) {
    String name = resource.getName().concat(SUFFIX);
    try {
      return Class.forName(name, true, resource.getClassLoader());
    } catch (ClassNotFoundException e) {
      return null;
    } catch (LinkageError e) {
      throw new UnusableInterceptorException(resource, "cannot be loaded", e);
    }
  }

  private static ResourceInterceptor instantiate(Class<?> resource, Class<?> type) {
    if (!isWithinReach(type)) {
      throw new UnusableInterceptorException(resource, "is out of reach: " + opening(type), null);
    }
    try {
      return type.asSubclass(ResourceInterceptor.class).getConstructor().newInstance();
    } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
      throw new UnusableInterceptorException(resource, "cannot be instantiated", e);
    }
  }

  /** Whatever is in no named module is. */
  private static boolean isWithinReach(Class<?> type) {
    Module module = type.getModule();
    return !module.isNamed()
        || module.isExported(type.getPackageName(), InterceptorLoader.class.getModule());
  }

  /** What the author of a module has to write. */
  private static String opening(Class<?> type) {
    return "say \"opens %s to org.scopewarden.runtime\" in the module-info of %s"
        .formatted(type.getPackageName(), type.getModule().getName());
  }
}
