package org.scopewarden.runtime.jaxrs;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.CheckInstances.Injection;

/** Takes beans from CDI, where a CDI container runs. */
final class CdiInjection implements Injection {

  @Override
  public <T> @Nullable T find(Class<T> type) {
    try {
      Instance<T> beans = CDI.current().select(type);
      return beans.isResolvable() ? beans.get() : null;
    } catch (IllegalStateException e) {
      return null; // The API is there and no container.
    }
  }
}
