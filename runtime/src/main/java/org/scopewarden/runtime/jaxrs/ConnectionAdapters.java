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
    try {
      Class.forName(needed, false, ConnectionAdapters.class.getClassLoader());
      adapters.add(adapter.get());
    } catch (ClassNotFoundException e) {
      // Another server: what it knows of its connections comes from another adapter, or not at all.
    }
  }
}
