package org.scopewarden.testkit.access;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.expect.Answer;
import org.scopewarden.model.expect.Call;

/** Sends requests to one server and follows no redirects. */
final class Client {

  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(TIMEOUT).build();
  private final URI base;
  private final String prefix;

  /** Leaves {@code prefix} away where a path begins with it. */
  Client(URI base, String prefix) {
    this.base = base;
    this.prefix = prefix;
  }

  /** The head of the answer, since what follows may never end; none is a failure of the test. */
  Answer send(Call call, @Nullable String authorization) {
    try {
      HttpResponse<InputStream> response =
          http.send(request(call, authorization), BodyHandlers.ofInputStream());
      response.body().close();
      return new Answer(response.statusCode(), response.headers().allValues("WWW-Authenticate"));
    } catch (IOException e) {
      throw new AssertionError("no answer to " + call + " at " + base, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  private HttpRequest request(Call call, @Nullable String authorization) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(call.at(base, prefix))
            .timeout(TIMEOUT)
            .method(
                call.method(),
                call.contentType() == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(call.body()));
    header(request, "Content-Type", call.contentTypeHeader());
    header(request, "Accept", call.accept());
    header(request, "Authorization", authorization);
    return request.build();
  }

  private static void header(HttpRequest.Builder request, String name, @Nullable String value) {
    if (value != null) {
      request.header(name, value);
    }
  }
}
