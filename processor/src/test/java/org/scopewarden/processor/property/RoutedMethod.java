package org.scopewarden.processor.property;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.stream.Stream;
import org.scopewarden.model.Entry;

/**
 * One way to one method.
 *
 * @param verb the HTTP method
 * @param path the full template, with a slash before each part and none at the end
 * @param resource the binary name of the resource class
 * @param method name and erased descriptor
 */
record RoutedMethod(String verb, String path, String resource, String method)
    implements Comparable<RoutedMethod> {

  private static final Comparator<RoutedMethod> ORDER =
      Comparator.comparing(RoutedMethod::toString);

  static Stream<RoutedMethod> of(Entry entry) {
    return entry.routes().stream()
        .map(route ->
            new RoutedMethod(
                route.method(),
                join("", route.path()),
                entry.resource(),
                entry.method().toString()));
  }

  /** Name and erased descriptor. */
  static String signature(Method method) {
    return method.getName()
        + MethodType.methodType(method.getReturnType(), method.getParameterTypes())
            .toMethodDescriptorString();
  }

  /** Slashes at the ends of either part make no difference. */
  static String join(String base, String rest) {
    String part = rest.replaceAll("^/+|/+$", "");
    return part.isEmpty() ? base : base.replaceAll("/+$", "") + "/" + part;
  }

  @Override
  public int compareTo(RoutedMethod other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return verb + " " + path + " " + resource + "." + method;
  }
}
