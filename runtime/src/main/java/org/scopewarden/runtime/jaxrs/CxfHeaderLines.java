package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.apache.cxf.phase.PhaseInterceptorChain;

/**
 * Has CXF write each challenge on a line of its own: it joins the values of a header, and not every
 * client can take challenges apart again (RFC 9110 §11.6.1).
 */
final class CxfHeaderLines implements ContainerResponseFilter {

  private static final String LINE_FOR_EACH = "org.apache.cxf.http.add-headers";

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    List<Object> challenges = response.getHeaders().get(HttpHeaders.WWW_AUTHENTICATE);
    if (challenges != null && challenges.size() > 1) {
      PhaseInterceptorChain.getCurrentMessage().getExchange().put(LINE_FOR_EACH, true);
    }
  }
}
