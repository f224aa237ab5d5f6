package org.scopewarden.processor.property;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.jspecify.annotations.Nullable;

/** What Jersey routes to, by its own model of classes. */
final class JerseyEndpoints {

  private final List<Class<?>> concrete;
  private final Set<RoutedMethod> found = new TreeSet<>();

  private JerseyEndpoints(List<Class<?>> all) {
    this.concrete = all.stream().filter(Resource::isAcceptable).toList();
  }

  /** The endpoints of the root resources among {@code all} and of what their locators return. */
  static Set<RoutedMethod> of(List<Class<?>> all) {
    JerseyEndpoints endpoints = new JerseyEndpoints(all);
    for (Class<?> type : endpoints.concrete) {
      Resource resource = Resource.from(type, true);
      Optional<String> path = path(type, resource);
      if (resource != null && path.isPresent()) {
        endpoints.visit(type, resource, path.get(), List.of());
      }
    }
    return endpoints.found;
  }

  /** Jersey overlooks a path that stands on an interface which only an interface names. */
  private static Optional<String> path(Class<?> type, @Nullable Resource resource) {
    return Optional.ofNullable(resource)
        .map(Resource::getPath)
        .or(() ->
            JerseyDifference.above(type).stream()
                .flatMap(each -> Stream.ofNullable(each.getAnnotation(Path.class)))
                .map(Path::value)
                .findFirst());
  }

  private void visit(Class<?> type, Resource resource, String path, List<Class<?>> above) {
    List<Class<?>> way = new ArrayList<>(above);
    way.add(type);
    visit(resource, path, way);
    for (Resource child : resource.getChildResources()) {
      visit(child, RoutedMethod.join(path, child.getPath()), way);
    }
  }

  private void visit(Resource resource, String path, List<Class<?>> way) {
    for (ResourceMethod method : resource.getResourceMethods()) {
      found.add(endpoint(method, path));
    }
    if (resource.getResourceLocator() != null) {
      for (Class<?> target : targets(resource.getResourceLocator())) {
        Resource below = Resource.from(target, true);
        if (below != null && !way.contains(target)) {
          visit(target, below, path, way);
        }
      }
    }
  }

  private static RoutedMethod endpoint(ResourceMethod method, String path) {
    Method handling = method.getInvocable().getHandlingMethod();
    return new RoutedMethod(
        method.getHttpMethod(),
        RoutedMethod.join("", path),
        method.getInvocable().getHandler().getHandlerClass().getName(),
        RoutedMethod.signature(handling));
  }

  /** At run time Jersey asks the object; before, any class will do that the type allows. */
  private List<Class<?>> targets(ResourceMethod locator) {
    Class<?> returned = locator.getInvocable().getRawResponseType();
    Class<?> named =
        returned == Class.class ? argument(locator.getInvocable().getResponseType()) : returned;
    return concrete.stream().filter(named::isAssignableFrom).toList();
  }

  private static Class<?> argument(Type type) {
    Type argument = ((ParameterizedType) type).getActualTypeArguments()[0];
    return (Class<?>) (argument instanceof ParameterizedType of ? of.getRawType() : argument);
  }
}
