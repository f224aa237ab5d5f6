package org.scopewarden.review.probe;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.expect.Answer;
import org.scopewarden.model.expect.Call;
import org.scopewarden.review.probe.Attempt.Disguise;

/** Sends requests to one server, at its pace, and follows no redirects. */
final class ProbeClient {

  private final Target target;
  private final Pace pace;
  private final HttpClient http;
  private final Map<URI, Set<String>> allowed = new ConcurrentHashMap<>();

  ProbeClient(Target target) {
    this.target = target;
    this.pace = new Pace(target.perSecond());
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(target.timeout())
            .build();
  }

  /**
   * What came back.
   *
   * @param authorization the value of the header, null for none
   */
  Reply send(Attempt attempt, @Nullable String authorization) throws InterruptedException {
    return send(attempt.call(), attempt.disguise(), authorization);
  }

  /** What comes back for {@code call} as it is, from somebody unknown. */
  Reply send(Call call) throws InterruptedException {
    return send(call, null, null);
  }

  private Reply send(Call call, @Nullable Disguise disguise, @Nullable String authorization)
      throws InterruptedException {
    URI address = call.at(target.base(), target.prefix());
    HttpRequest.Builder request = request(disguised(address, disguise), call);
    header(request, "Authorization", authorization);
    if (disguise != null && !disguise.isQuery()) {
      header(request, disguise.name(), disguise.method());
    }
    try {
      HttpResponse<InputStream> response = answer(request);
      return Reply.of(
          new Answer(response.statusCode(), response.headers().allValues("WWW-Authenticate")));
    } catch (IOException e) {
      return Reply.none("no answer (" + e.getClass().getSimpleName() + ")");
    }
  }

  /**
   * The methods that the server says it has at the address of {@code call} (RFC 9110 §10.2.1), none
   * if it does not say.
   */
  Set<String> allowed(Call call) {
    return allowed.computeIfAbsent(call.at(target.base(), target.prefix()), this::options);
  }

  private Set<String> options(URI address) {
    Set<String> methods = new TreeSet<>();
    try {
      HttpResponse<InputStream> response =
          answer(
              HttpRequest.newBuilder(address)
                  .timeout(target.timeout())
                  .method("OPTIONS", BodyPublishers.noBody()));
      for (String line : response.headers().allValues("Allow")) {
        methods.addAll(List.of(line.strip().split("\\s*,\\s*")));
      }
    } catch (IOException e) {
      return Set.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Set.of();
    }
    return methods;
  }

  /** The head alone: what follows says nothing more, and may never end. */
  private HttpResponse<InputStream> answer(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    pace.await();
    HttpResponse<InputStream> response = http.send(request.build(), BodyHandlers.ofInputStream());
    response.body().close();
    return response;
  }

  private HttpRequest.Builder request(URI address, Call call) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(target.timeout())
            .method(
                call.method(),
                call.contentType() == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(call.body()));
    header(request, "Content-Type", call.contentTypeHeader());
    header(request, "Accept", call.accept());
    return request;
  }

  private static URI disguised(URI address, @Nullable Disguise disguise) {
    return disguise != null && disguise.isQuery()
        ? URI.create(address + "?" + disguise.name() + "=" + disguise.method())
        : address;
  }

  private static void header(HttpRequest.Builder request, String name, @Nullable String value) {
    if (value != null) {
      request.header(name, value);
    }
  }
}
