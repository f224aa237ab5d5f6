package org.scopewarden.runtime.throttle;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.IncomingRequest;

/** A request of which nothing is known but where it comes from, and not even that if it is null. */
public record Sender(@Nullable InetAddress sender) implements IncomingRequest {

  /** A request from a literal address. */
  public static Sender at(String address) {
    try {
      return new Sender(InetAddress.getByName(address));
    } catch (UnknownHostException e) {
      throw new AssertionError(e);
    }
  }

  /** A request from nobody knows where. */
  public static Sender unknown() {
    return new Sender(null);
  }

  @Override
  public List<String> authorization() {
    throw new AssertionError("whoever throttles reads no credential");
  }

  @Override
  public boolean hasTokenInUrl() {
    throw new AssertionError("whoever throttles reads no credential");
  }

  @Override
  public boolean isProtected() {
    throw new AssertionError("decided before");
  }

  @Override
  public List<String> pathParameter(String name) {
    throw new AssertionError("whoever throttles reads no path");
  }

  @Override
  public List<String> queryParameter(String name) {
    throw new AssertionError("whoever throttles reads no query");
  }

  @Override
  public List<String> header(String name) {
    throw new AssertionError("whoever throttles reads no header by itself");
  }
}
