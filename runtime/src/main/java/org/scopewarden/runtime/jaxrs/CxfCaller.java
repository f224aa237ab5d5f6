package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.core.SecurityContext;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.message.Message;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.Caller;

/** Injects callers on CXF. */
final class CxfCaller implements ContextProvider<Caller> {

  @Override
  public @Nullable Caller createContext(Message message) {
    return KnownCaller.in(message.get(SecurityContext.class));
  }
}
