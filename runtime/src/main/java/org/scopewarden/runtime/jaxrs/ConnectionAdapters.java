package org.scopewarden.runtime.jaxrs;

import java.util.ArrayList;
import java.util.List;

/** The adapters whose server is on the class path. Jakarta REST itself knows no connection. */
final class ConnectionAdapters {

  private ConnectionAdapters() {}

  static List<Object> available() {
    List<Object> adapters = new ArrayList<>();
    if (ClassPath.has("jakarta.servlet.http.HttpServletRequest")) {
      adapters.add(new ServletConnection());
    }
    if (ClassPath.has("org.glassfish.grizzly.http.server.Request")
        && ClassPath.has("jakarta.inject.Provider")) {
      adapters.add(new GrizzlyConnection());
    }
    return adapters;
  }
}
