package org.scopewarden.runtime.access;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The entries of one resource class, of which the rules are read when they are first needed. */
final class ResourceTable {

  private final @Nullable ResourceInterceptor interceptor;
  private final Set<String> signatures;
  private final Descriptors descriptors;
  private final Map<Method, Optional<InterceptedMethod>> known = new ConcurrentHashMap<>();

  /** By signature. Two threads may read it: what they read is the same. */
  private volatile @Nullable Map<String, InterceptedMethod> rules;

  /**
   * The table that {@code interceptor} holds; one without an entry if there is none.
   *
   * @throws UnusableInterceptorException if what it lists cannot be told
   */
  ResourceTable(@Nullable ResourceInterceptor interceptor, Descriptors descriptors) {
    this.interceptor = interceptor;
    this.signatures = interceptor == null ? Set.of() : interceptor.signatures();
    this.descriptors = descriptors;
  }

  boolean isEmpty() {
    return signatures.isEmpty();
  }

  boolean lists(Method method) {
    return signatures.contains(descriptors.signature(method));
  }

  /**
   * The entry of {@code method}.
   *
   * @throws UnusableInterceptorException if the rules cannot be read
   */
  Optional<InterceptedMethod> find(Method method) {
    Optional<InterceptedMethod> found = known.get(method);
    return found != null ? found : known.computeIfAbsent(method, this::search);
  }

  private Optional<InterceptedMethod> search(Method method) {
    return Optional.ofNullable(readRules().get(descriptors.signature(method)));
  }

  /**
   * The rules, read now unless they were before.
   *
   * @throws UnusableInterceptorException if they cannot be read, or a method has two
   */
  Map<String, InterceptedMethod> readRules() {
    Map<String, InterceptedMethod> read = rules;
    if (read == null) {
      read = interceptor == null ? Map.of() : bySignature(interceptor);
      rules = read;
    }
    return read;
  }

  private static Map<String, InterceptedMethod> bySignature(ResourceInterceptor interceptor) {
    Map<String, InterceptedMethod> bySignature = new HashMap<>();
    for (InterceptedMethod method : interceptor.methods()) {
      for (String signature : method.signatures()) {
        if (bySignature.put(signature, method) != null) {
          throw new UnusableInterceptorException(
              interceptor.resource(), "lists " + signature + " twice", null);
        }
      }
    }
    return bySignature;
  }
}
