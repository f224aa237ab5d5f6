package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.core.Application;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.InterceptorTable;

/**
 * Stops an application of which not one class has an entry, strict or not: it was built without the
 * processor, so that it could only refuse. Where a locator leads, nobody may know before it runs;
 * what it may lead to counts as known.
 */
record EmptyTable(InterceptorTable table) {

  /**
   * Does nothing where the server shows no root resource at this time.
   *
   * @throws IllegalStateException if no root resource can lead to an endpoint with an entry
   */
  void stop(Collection<Class<?>> roots) {
    if (!roots.isEmpty() && roots.stream().noneMatch(root -> mayLead(root, new HashSet<>()))) {
      throw new IllegalStateException(
          "Scopewarden has no entry for any endpoint of this application, such as those of "
              + roots.iterator().next().getName()
              + ": compile it with the scopewarden-processor on the processor path");
    }
  }

  /**
   * The root resources that {@code application} lists; none if it leaves them to be scanned for.
   */
  @SuppressWarnings("deprecation") // Old applications have singletons still.
  static List<Class<?>> roots(@Nullable Application application) {
    return application == null
        ? List.of()
        : Stream.concat(
                application.getClasses().stream(),
                application.getSingletons().stream().map(Object::getClass))
            .<Class<?>>map(Proxies::without)
            .filter(StartupComparison::isRootResource)
            .toList();
  }

  private boolean mayLead(Class<?> resource, Set<Class<?>> asked) {
    return table.knows(resource)
        || (asked.add(resource)
            && Stream.of(resource.getMethods())
                .filter(method -> Locators.isLocator(resource, method))
                .map(Method::getReturnType)
                .anyMatch(target -> isOpen(target) || mayLead(target, asked)));
  }

  /** Whether an instance of another class may stand behind a static type. */
  private static boolean isOpen(Class<?> type) {
    return type == Object.class || type == Class.class || Modifier.isAbstract(type.getModifiers());
  }
}
