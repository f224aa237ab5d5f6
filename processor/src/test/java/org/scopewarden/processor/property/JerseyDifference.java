package org.scopewarden.processor.property;

import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The only differences between the manifest and Jersey that are meant. All of them are safe. */
enum JerseyDifference {
  /**
   * In a public class javac puts a synthetic bridge for each public method that is inherited from a
   * type that is not public; Jersey skips what is synthetic and so never sees the method. Listing
   * it costs nothing, and other servers see it.
   */
  HIDDEN_BY_BRIDGE {
    @Override
    boolean explains(boolean inManifest, Class<?> resource, Method method) {
      return inManifest
          && Stream.of(resource.getMethods())
              .filter(other -> RoutedMethod.signature(other).equals(RoutedMethod.signature(method)))
              .allMatch(Method::isSynthetic);
    }
  },
  /**
   * A method of a superclass implements an annotated one of an interface that only the subclass
   * names. Jersey looks for annotations from the declaring class upwards and finds none; we look
   * from the resource class, as Jakarta REST 3.6 can be read. Listing it costs nothing.
   */
  IMPLEMENTED_BY_SUPERCLASS {
    @Override
    boolean explains(boolean inManifest, Class<?> resource, Method method) {
      return inManifest
          && method.getDeclaringClass() != resource
          && above(method.getDeclaringClass()).stream()
              .flatMap(type -> Stream.of(type.getDeclaredMethods()))
              .filter(other -> mayBeOverridden(other, method))
              .noneMatch(JerseyDifference::hasDesignator);
    }
  };

  /**
   * Whether this is why only one of the two lists a method.
   *
   * @param inManifest whether it is the manifest that does
   */
  abstract boolean explains(boolean inManifest, Class<?> resource, Method method);

  /** Whether one of them is. */
  static boolean explain(boolean inManifest, RoutedMethod routed, Compiled compiled) {
    Class<?> resource = compiled.load(routed.resource());
    Method method =
        above(resource).stream()
            .flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .filter(each -> RoutedMethod.signature(each).equals(routed.method()))
            .filter(each -> !each.isSynthetic() && !Modifier.isAbstract(each.getModifiers()))
            .findFirst()
            .orElseThrow();
    return Stream.of(values()).anyMatch(one -> one.explains(inManifest, resource, method));
  }

  private static boolean mayBeOverridden(Method other, Method by) {
    Class<?>[] erased = other.getParameterTypes();
    Class<?>[] types = by.getParameterTypes();
    return other.getName().equals(by.getName())
        && erased.length == types.length
        && IntStream.range(0, types.length)
            .allMatch(i -> erased[i] == types[i] || erased[i] == Object.class);
  }

  private static boolean hasDesignator(Method method) {
    return Stream.of(method.getAnnotations())
        .map(Annotation::annotationType)
        .anyMatch(type -> type.isAnnotationPresent(HttpMethod.class));
  }

  /** A type with all above it, classes first. */
  static Set<Class<?>> above(Class<?> type) {
    Set<Class<?>> all = new LinkedHashSet<>();
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      all.add(each);
    }
    Set.copyOf(all).stream()
        .flatMap(each -> Stream.of(each.getInterfaces()))
        .forEach(each -> all.addAll(above(each)));
    return all;
  }
}
