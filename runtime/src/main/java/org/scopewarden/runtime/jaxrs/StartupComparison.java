package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.InterceptorTable;
import org.scopewarden.runtime.config.Key;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares each endpoint that the container deploys with the table, and registers nothing. Where
 * the container shows only an interface or a superclass, the class is compared when it is first
 * called. With the first request the start is over: what is deployed then, because a locator
 * returned it, is refused by the filter and must not fail here, in the face of a client.
 */
@PreMatching
final class StartupComparison implements DynamicFeature, ContainerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(StartupComparison.class);

  private final InterceptorTable table;
  private final boolean strict;
  private final boolean observing;
  private volatile boolean started;

  StartupComparison(InterceptorTable table, boolean strict, boolean observing) {
    this.table = table;
    this.strict = strict;
    this.observing = observing;
  }

  /**
   * @throws IllegalStateException in strict mode, if the endpoint has no entry, unless the server
   *     only observes
   */
  @Override
  public void configure(ResourceInfo info, FeatureContext context) {
    MatchedEndpoint endpoint = MatchedEndpoint.of(info);
    Class<?> resource = Proxies.without(info.getResourceClass());
    boolean judged =
        !started
            && isRootResource(resource)
            && !Locators.isLocator(resource, info.getResourceMethod());
    if (judged && !endpoint.isListedIn(table)) {
      report(endpoint);
    }
  }

  /**
   * Judges the {@code roots} as a whole, as soon as the server tells which they are.
   *
   * @throws IllegalStateException if none of them can lead to an endpoint with an entry, unless the
   *     server only observes
   */
  void compare(Collection<Class<?>> roots) {
    if (!observing) {
      new EmptyTable(table).stop(roots);
    }
  }

  static boolean isRootResource(Class<?> type) {
    return !Modifier.isAbstract(type.getModifiers()) && hasPath(type);
  }

  private static boolean hasPath(@Nullable Class<?> type) {
    return type != null
        && (type.isAnnotationPresent(Path.class)
            || hasPath(type.getSuperclass())
            || Stream.of(type.getInterfaces()).anyMatch(StartupComparison::hasPath));
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (!started) {
      started = true;
    }
  }

  private void report(MatchedEndpoint endpoint) {
    String problem =
        "Scopewarden has no entry for "
            + endpoint
            + ": compile its class with the scopewarden-processor on the processor path";
    if (observing) {
      LOG.warn("{}; once this server enforces, it does not start with it, or refuses it", problem);
      return;
    }
    if (strict) {
      throw new IllegalStateException(
          problem + ", or set " + Key.STARTUP_STRICT.key() + "=false to start with it denied");
    }
    LOG.error("{}; every call of it is refused", problem);
  }
}
