package org.scopewarden.runtime.access;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;

/** A request with given values, of a caller who is known otherwise. */
record GivenRequest(
    Map<String, List<String>> path,
    Map<String, List<String>> query,
    Map<String, List<String>> headers)
    implements IncomingRequest {

  static final GivenRequest EMPTY = new GivenRequest(Map.of(), Map.of(), Map.of());

  static GivenRequest ofPath(String name, String... values) {
    return new GivenRequest(Map.of(name, List.of(values)), Map.of(), Map.of());
  }

  static GivenRequest ofQuery(String name, String... values) {
    return new GivenRequest(Map.of(), Map.of(name, List.of(values)), Map.of());
  }

  static GivenRequest ofHeader(String name, String... values) {
    return new GivenRequest(Map.of(), Map.of(), Map.of(name, List.of(values)));
  }

  @Override
  public List<String> authorization() {
    throw new AssertionError("nobody asks for it");
  }

  @Override
  public boolean hasTokenInUrl() {
    throw new AssertionError("nobody asks for it");
  }

  @Override
  public boolean isProtected() {
    throw new AssertionError("nobody asks for it");
  }

  @Override
  public InetAddress sender() {
    throw new AssertionError("nobody asks for it");
  }

  @Override
  public List<String> pathParameter(String name) {
    return path.getOrDefault(name, List.of());
  }

  @Override
  public List<String> queryParameter(String name) {
    return query.getOrDefault(name, List.of());
  }

  @Override
  public List<String> header(String name) {
    return headers.getOrDefault(name, List.of());
  }
}
