package org.scopewarden.contract.tck;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Sends requests to one server, over kept-alive connections where it can. */
public final class Client {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

  private final URI base;

  /** Talks to the server at {@code base}, which ends with a slash. */
  public Client(URI base) {
    this.base = base;
  }

  /** The name and the value of a header, as {@link #send} takes them. */
  public static String[] authorization(String value) {
    return new String[] {"Authorization", value};
  }

  /** {@code headers} and more of them, names and values in turn. */
  static String[] with(String[] headers, String... more) {
    return Stream.concat(Stream.of(headers), Stream.of(more)).toArray(String[]::new);
  }

  /** The address of a path of the server, as it stands: dot segments are left in. */
  URI address(String path) {
    return URI.create(base + path);
  }

  /** Sends a GET. */
  public Answer get(String path, String... headers) {
    return send("GET", path, headers);
  }

  /**
   * Sends a request; a POST, a PUT and a PATCH have the body {@code x}, plain text unless a header
   * says otherwise.
   *
   * @param headers names and values in turn
   */
  public Answer send(String method, String path, String... headers) {
    HttpRequest request = request(method, path, headers);
    try {
      return Answer.of(HTTP.send(request, BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new AssertionError("no answer to " + method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private HttpRequest request(String method, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(path)).timeout(Duration.ofSeconds(10));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    if (!WITH_BODY.contains(method)) {
      return request.method(method, BodyPublishers.noBody()).build();
    }
    if (!List.of(headers).contains("Content-Type")) {
      request.header("Content-Type", "text/plain");
    }
    return request.method(method, body()).build();
  }

  private static HttpRequest.BodyPublisher body() {
    return BodyPublishers.ofString("x");
  }
}
