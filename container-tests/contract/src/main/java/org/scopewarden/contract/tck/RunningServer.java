package org.scopewarden.contract.tck;

import java.net.URI;

/** A container that serves an application on a loopback port. */
public interface RunningServer extends AutoCloseable {

  /** The address of the application, with a slash at its end. */
  URI base();

  /** Stops the container and frees the port. */
  @Override
  void close();
}
