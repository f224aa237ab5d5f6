package org.scopewarden.runtime.jaxrs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The adapters whose server is on the class path. Jakarta REST itself knows no connection. */
final class ConnectionAdapters {

  private ConnectionAdapters() {}

  static List<Object> available() {
    List<Object> adapters = new ArrayList<>();
    add("jakarta.servlet.http.HttpServletRequest", ServletConnection::new, adapters);
    add("org.glassfish.grizzly.http.server.Request", GrizzlyConnection::new, adapters);
    return adapters;
  }

  private static void add(String needed, Supplier<Object> adapter, List<Object> adapters) {
    if (ClassPath.has(needed)) {
      adapters.add(adapter.get());
    }
  }
}
