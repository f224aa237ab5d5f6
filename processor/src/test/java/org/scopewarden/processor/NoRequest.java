package org.scopewarden.processor;

import java.net.InetAddress;
import java.util.List;
import org.scopewarden.runtime.access.IncomingRequest;

/** A request of which nothing may be read, since the rule needs nothing of it. */
record NoRequest() implements IncomingRequest {

  @Override
  public List<String> authorization() {
    throw new AssertionError("the authenticator is given");
  }

  @Override
  public boolean hasTokenInUrl() {
    throw new AssertionError("the authenticator is given");
  }

  @Override
  public boolean isProtected() {
    throw new AssertionError("the authenticator is given");
  }

  @Override
  public InetAddress sender() {
    throw new AssertionError("the authenticator is given");
  }

  @Override
  public List<String> pathParameter(String name) {
    throw new AssertionError("nothing is checked");
  }

  @Override
  public List<String> queryParameter(String name) {
    throw new AssertionError("nothing is checked");
  }

  @Override
  public List<String> header(String name) {
    throw new AssertionError("nothing is checked");
  }
}
