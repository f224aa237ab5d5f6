package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.container.ResourceContext;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.CheckInstances.Injection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks CDI where it runs, then the container's own injection of resource classes. */
final class Injections implements Injection {

  private static final Logger LOG = LoggerFactory.getLogger(Injections.class);

  private final @Nullable Injection beans;

  private final Supplier<@Nullable ResourceContext> resources;

  /** {@code resources} may be asked during a request only. */
  Injections(Supplier<@Nullable ResourceContext> resources) {
    this.beans = ClassPath.has("jakarta.enterprise.inject.spi.CDI") ? new CdiInjection() : null;
    this.resources = resources;
  }

  @Override
  public <T> @Nullable T find(Class<T> type) {
    T bean = beans == null ? null : beans.find(type);
    return bean == null ? resource(type) : bean;
  }

  /** What cannot be injected here may still be constructed. */
  private <T> @Nullable T resource(Class<T> type) {
    ResourceContext context = resources.get();
    try {
      return context == null ? null : context.getResource(type);
    } catch (RuntimeException | LinkageError e) {
      LOG.debug("{} cannot be injected", type.getName(), e);
      return null;
    }
  }
}
