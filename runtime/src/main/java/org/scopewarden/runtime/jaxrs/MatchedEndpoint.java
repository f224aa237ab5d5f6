package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.InterceptedMethod;
import org.scopewarden.runtime.access.InterceptorTable;

/**
 * The endpoint that a request was matched to: the class whose instance executes, which is not
 * always the one that {@link ResourceInfo} names, without proxies, and the method as the container
 * reports it.
 */
record MatchedEndpoint(@Nullable Class<?> resource, @Nullable Method method) {

  /** What the container says nothing of. */
  static final MatchedEndpoint UNNAMED = new MatchedEndpoint(null, null);

  /** The package of the handlers with which Jersey answers OPTIONS where no method does. */
  private static final String JERSEY_OPTIONS =
      "org.glassfish.jersey.server.wadl.processor.OptionsMethodProcessor$";

  static MatchedEndpoint of(ContainerRequestContext request, @Nullable ResourceInfo info) {
    if (info == null) {
      return UNNAMED;
    }
    List<Object> matched = request.getUriInfo().getMatchedResources();
    Class<?> resource =
        matched == null || matched.isEmpty() ? info.getResourceClass() : typeOf(matched.get(0));
    return of(resource, info.getResourceMethod());
  }

  static MatchedEndpoint of(ResourceInfo info) {
    return of(info.getResourceClass(), info.getResourceMethod());
  }

  private static MatchedEndpoint of(@Nullable Class<?> resource, @Nullable Method method) {
    return new MatchedEndpoint(resource == null ? null : Proxies.without(resource), method);
  }

  private static Class<?> typeOf(Object matched) {
    return matched instanceof Class<?> type ? type : matched.getClass();
  }

  Optional<InterceptedMethod> in(InterceptorTable table) {
    return resource == null || method == null ? Optional.empty() : table.find(resource, method);
  }

  boolean isListedIn(InterceptorTable table) {
    return resource != null && method != null && table.lists(resource, method);
  }

  boolean isAutomaticOptions() {
    return resource != null && resource.getName().startsWith(JERSEY_OPTIONS);
  }

  @Override
  public String toString() {
    return resource == null || method == null
        ? "an endpoint that the container does not name"
        : resource.getName() + "." + method.getName();
  }
}
