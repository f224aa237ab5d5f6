package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells sub-resource locators from endpoints: they have a path and no request method designator.
 */
final class Locators {

  private Locators() {}

  /**
   * Whether {@code method} is a locator by its own annotations or, without any, by those of the
   * methods that it may override (Jakarta REST §3.6). In doubt it is an endpoint.
   */
  static boolean isLocator(Class<?> resource, Method method) {
    if (hasPath(method) || hasDesignator(method)) {
      return !hasDesignator(method);
    }
    List<Method> overridden =
        withSupertypes(resource)
            .flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .filter(other -> mayOverride(method, other))
            .toList();
    return overridden.stream().anyMatch(Locators::hasPath)
        && overridden.stream().noneMatch(Locators::hasDesignator);
  }

  private static boolean hasPath(Method method) {
    return method.isAnnotationPresent(Path.class);
  }

  private static boolean hasDesignator(Method method) {
    return Stream.of(method.getAnnotations())
        .anyMatch(found -> found.annotationType().isAnnotationPresent(HttpMethod.class));
  }

  /** Type parameters make erasures differ, so that only the number of parameters is compared. */
  private static boolean mayOverride(Method method, Method other) {
    return method.getName().equals(other.getName())
        && method.getParameterCount() == other.getParameterCount();
  }

  private static Stream<Class<?>> withSupertypes(Class<?> type) {
    Stream<Class<?>> parent = Stream.ofNullable(type.getSuperclass());
    return Stream.concat(
        Stream.of(type),
        Stream.concat(parent, Stream.of(type.getInterfaces())).flatMap(Locators::withSupertypes));
  }
}
