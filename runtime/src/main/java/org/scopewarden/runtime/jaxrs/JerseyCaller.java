package org.scopewarden.runtime.jaxrs;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.glassfish.hk2.api.Factory;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.Caller;

/** Injects callers on Jersey, by HK2. */
final class JerseyCaller extends AbstractBinder {

  @Override
  protected void configure() {
    bindFactory(OfRequest.class).to(Caller.class);
  }

  private static final class OfRequest implements Factory<Caller> {

    private final Provider<ContainerRequestContext> request;

    @Inject
    OfRequest(Provider<ContainerRequestContext> request) {
      this.request = request;
    }

    @Override
    public @Nullable Caller provide() {
      return KnownCaller.of(request.get());
    }

    @Override
    public void dispose(Caller caller) {
      // It is a value.
    }
  }
}
