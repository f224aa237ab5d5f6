package org.scopewarden.contract.unlisted;

import java.util.List;
import org.scopewarden.runtime.access.AccessRequest;
import org.scopewarden.runtime.access.InterceptedMethod;
import org.scopewarden.runtime.access.ResourceInterceptor;

/** A table from before {@link OutdatedResource#replace} was written. */
public final class OutdatedResourceInterceptor implements ResourceInterceptor {

  @Override
  public int contract() {
    return CONTRACT;
  }

  @Override
  public Class<?> resource() {
    return OutdatedResource.class;
  }

  @Override
  public String module() {
    return "org.scopewarden.contract.unlisted";
  }

  @Override
  public String table() {
    return """
    GET /outdated
      method read()Ljava/lang/String;
      public because there is nothing behind it
    """;
  }

  @Override
  public List<InterceptedMethod> methods() {
    return List.of(
        InterceptedMethod.of(
            "org.scopewarden.contract.unlisted.OutdatedResource.read()",
            AccessRequest::permitAll,
            "read()Ljava/lang/String;"));
  }
}
