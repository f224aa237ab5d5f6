package org.scopewarden.runtime.jaxrs;

import org.apache.cxf.Bus;

/**
 * Makes CXF, which loads no features as services, guard each of its Jakarta REST servers: a bus
 * loads it by {@code META-INF/cxf/bus-extensions.txt}.
 */
@SuppressWarnings("exports") // Nobody else calls it.
public final class CxfExtension {

  /** Called by the bus. Does nothing where CXF serves no Jakarta REST. */
  public CxfExtension(Bus bus) {
    if (ClassPath.has("org.apache.cxf.jaxrs.provider.ServerProviderFactory")) {
      CxfRegistration.on(bus);
    }
  }
}
