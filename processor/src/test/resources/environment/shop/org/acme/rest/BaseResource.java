package org.acme.rest;

import jakarta.ws.rs.GET;
import org.acme.Scopes;
import org.scopewarden.annotations.Authenticated;
import org.scopewarden.annotations.RequiresScope;

@Authenticated
public abstract class BaseResource<T> {

  @GET
  @RequiresScope(Scopes.READ)
  public String list() {
    return "all";
  }

  public abstract T create(T item);
}
