package org.scopewarden.runtime.jaxrs;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import org.scopewarden.runtime.access.Caller;

/**
 * Makes a bean of the {@link Caller}, which CDI loads as a service: it is asked for by an {@code
 * Instance} or a {@code Provider}, since beans are made before anybody knows who calls.
 */
@SuppressWarnings("exports") // CDI alone calls it.
public final class CallerExtension implements Extension {

  /** Called by CDI. */
  public CallerExtension() {}

  void addBeans(@Observes AfterBeanDiscovery event) {
    event
        .<CallerOfRequest>addBean()
        .types(CallerOfRequest.class)
        .scope(RequestScoped.class)
        .createWith(any -> new CallerOfRequest());
    event
        .<Caller>addBean()
        .types(Caller.class)
        .scope(Dependent.class)
        .produceWith(beans -> beans.select(CallerOfRequest.class).get().caller());
  }
}
