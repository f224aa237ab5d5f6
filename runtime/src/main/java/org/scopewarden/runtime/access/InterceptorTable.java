package org.scopewarden.runtime.access;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The endpoints of an application and their interceptors. A class is looked up once, by the name of
 * its generated interceptor, in its own class loader, and among the registered ones.
 */
public final class InterceptorTable {

  private final Map<Class<?>, ResourceTable> resources = new ConcurrentHashMap<>();

  private final RegisteredInterceptors registered = RegisteredInterceptors.find();

  private final @Nullable ReviewedManifests manifests;

  /**
   * A table that fills as classes are asked for, whatever their manifests say.
   *
   * @throws UnusableInterceptorException if a registered interceptor cannot be used
   */
  public InterceptorTable() {
    this.manifests = null;
  }

  /**
   * A table that fills as classes are asked for, with what {@code manifests} list as well.
   *
   * @throws UnusableInterceptorException if a registered interceptor cannot be used
   */
  public InterceptorTable(ReviewedManifests manifests) {
    this.manifests = manifests;
  }

  /**
   * The entry of an endpoint. A subclass does not have the entries of its parent.
   *
   * @param resource the class whose instance executes, never a proxy's
   * @param method the method as the container reports it: the one that executes, a bridge to it, or
   *     one that it overrides
   * @throws UnusableInterceptorException if the interceptor is there and cannot be used
   */
  public Optional<InterceptedMethod> find(Class<?> resource, Method method) {
    return table(resource).find(method);
  }

  /**
   * Whether {@code resource} has an entry.
   *
   * @throws UnusableInterceptorException if the interceptor is there and cannot be used
   */
  public boolean knows(Class<?> resource) {
    return !table(resource).bySignature().isEmpty();
  }

  private ResourceTable table(Class<?> resource) {
    ResourceTable known = resources.get(resource);
    return known != null ? known : resources.computeIfAbsent(resource, this::load);
  }

  private ResourceTable load(Class<?> resource) {
    ResourceInterceptor interceptor = InterceptorLoader.load(resource, registered);
    if (interceptor == null) {
      return ResourceTable.of(resource, List.of());
    }
    List<InterceptedMethod> methods = interceptor.methods();
    if (manifests != null) {
      manifests.compare(interceptor, methods);
    }
    return ResourceTable.of(resource, methods);
  }

  private record ResourceTable(
      Map<String, InterceptedMethod> bySignature, Map<Method, Optional<InterceptedMethod>> known) {

    static ResourceTable of(Class<?> resource, List<InterceptedMethod> methods) {
      Map<String, InterceptedMethod> bySignature = new HashMap<>();
      for (InterceptedMethod method : methods) {
        for (String signature : method.signatures()) {
          if (bySignature.put(signature, method) != null) {
            throw new UnusableInterceptorException(resource, "lists " + signature + " twice", null);
          }
        }
      }
      return new ResourceTable(Map.copyOf(bySignature), new ConcurrentHashMap<>());
    }

    Optional<InterceptedMethod> find(Method method) {
      Optional<InterceptedMethod> found = known.get(method);
      return found != null ? found : known.computeIfAbsent(method, this::search);
    }

    private Optional<InterceptedMethod> search(Method method) {
      MethodType type = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
      return Optional.ofNullable(
          bySignature.get(method.getName() + type.toMethodDescriptorString()));
    }
  }
}
