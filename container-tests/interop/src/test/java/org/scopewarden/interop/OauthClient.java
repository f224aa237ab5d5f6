package org.scopewarden.interop;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scopewarden.runtime.json.MalformedJsonException;
import org.scopewarden.runtime.json.StrictJson;
import org.scopewarden.testsecrets.UsedSecrets;

/**
 * A client of an authorization server, which authenticates by Basic.
 *
 * @param id its {@code client_id}
 * @param secret its throw-away secret
 */
record OauthClient(String id, String secret) {

  /** By HTTP 1.1: some servers hang when they are offered HTTP 2 in clear. */
  private static final HttpClient HTTP = HttpClient.newBuilder().version(Version.HTTP_1_1).build();

  /** An access token for itself (RFC 6749 §4.4). */
  String token(URI endpoint, Map<String, String> more) throws IOException, InterruptedException {
    Map<String, String> form = new TreeMap<>(more);
    form.put("grant_type", "client_credentials");
    HttpResponse<String> answer = post(endpoint, form);
    try {
      return UsedSecrets.use(
          (String)
              Objects.requireNonNull(
                  StrictJson.object(answer.body().getBytes(StandardCharsets.UTF_8))
                      .get("access_token"),
                  answer.body()));
    } catch (MalformedJsonException e) {
      throw new AssertionError("no token: " + answer.body(), e);
    }
  }

  /** Posts a form (RFC 6749 §2.3.1). */
  HttpResponse<String> post(URI endpoint, Map<String, String> form)
      throws IOException, InterruptedException {
    String body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .timeout(Duration.ofMinutes(2))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Authorization", "Basic " + credentials())
            .POST(BodyPublishers.ofString(body))
            .build();
    return HTTP.send(request, BodyHandlers.ofString());
  }

  private String credentials() {
    String pair = encoded(id) + ":" + encoded(secret);
    return UsedSecrets.use(
        Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
