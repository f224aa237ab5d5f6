package org.scopewarden.runtime.jaxrs;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes off the proxies that containers put around the classes of an application: those of CDI (as
 * Weld makes them), HK2 and Guice. Any other subclass is a class of its own, of which the compiler
 * may know nothing.
 */
final class Proxies {

  /** What each proxy says of itself, by an interface that it alone adds. */
  private static final Set<String> MARKERS =
      Set.of(
          "org.jboss.weld.proxy.WeldConstruct",
          "org.jboss.weld.proxy.WeldClientProxy",
          "org.glassfish.hk2.api.ProxyCtl",
          "org.glassfish.hk2.api.AOPProxyCtl");

  /** Guice marks its proxies by a name only. */
  private static final String GUICE = "$$EnhancerByGuice$$";

  private static final ClassValue<Class<?>> REAL =
      new ClassValue<>() {
        @Override
        protected Class<?> computeValue(Class<?> type) {
          Class<?> real = type;
          while (isProxy(real)) {
            real = real.getSuperclass();
          }
          return real;
        }
      };

  private Proxies() {}

  /** The class that the application wrote. */
  static Class<?> without(Class<?> type) {
    return REAL.get(type);
  }

  private static boolean isProxy(Class<?> type) {
    Class<?> parent = type.getSuperclass();
    return parent != null
        && parent != Object.class
        && (type.getName().startsWith(parent.getName() + GUICE)
            || Stream.of(type.getInterfaces()).map(Class::getName).anyMatch(MARKERS::contains));
  }
}
