package org.scopewarden.contract.cdi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.runtime.access.Caller;

/**
 * A bean for one request, without a proxy for a scope: the subclass that intercepts it is served.
 */
@Path("/dependent")
@Dependent
@Noted
public class DependentResource {

  @Inject Provider<Caller> caller;

  @GET
  @Authenticated
  public String caller() {
    return caller.get().subject();
  }
}
