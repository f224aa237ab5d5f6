package org.scopewarden.benchmarks.request;

import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.IncomingRequest;

/** A request that has a token and nothing else. */
record BearerRequest(List<String> authorization) implements IncomingRequest {

  static BearerRequest with(String token) {
    return new BearerRequest(List.of("Bearer " + token));
  }

  @Override
  public boolean hasTokenInUrl() {
    return false;
  }

  @Override
  public boolean isProtected() {
    return true;
  }

  @Override
  public @Nullable InetAddress sender() {
    return null;
  }

  @Override
  public List<String> pathParameter(String name) {
    return List.of();
  }

  @Override
  public List<String> queryParameter(String name) {
    return List.of();
  }

  @Override
  public List<String> header(String name) {
    return List.of();
  }
}
