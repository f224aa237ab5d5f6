package org.scopewarden.sample;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;

/** The sample on a free port, with a database and a development key of its own. */
final class RunningSample implements AutoCloseable {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private final SampleServer server;
  private final SampleSettings settings;
  private final Signer signer;

  private RunningSample(SampleSettings settings, Clock clock) {
    this.settings = settings;
    settings.mint(clock);
    this.signer = Signer.of(settings, clock);
    this.server = SampleServer.start(settings, clock);
  }

  static RunningSample start(Path home) {
    return start(home, Clock.systemUTC(), Map.of());
  }

  static RunningSample start(Path home, Clock clock, Map<String, String> more) {
    return new RunningSample(SampleSettings.read(config(home, more)), clock);
  }

  /**
   * The sample's own defaults, then what a test needs, then {@code more}; nothing of the machine.
   */
  static Config config(Path home, Map<String, String> more) {
    Map<String, String> values = new HashMap<>();
    values.put("port", "0");
    values.put("sample.home", home.resolve("home").toString());
    values.put("sample.database.url", "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    values.putAll(more);
    return new SmallRyeConfigBuilder()
        .addDefaultInterceptors()
        .addPropertiesSources()
        .withSources(new PropertiesConfigSource(Map.of("user.home", home.toString()), "user", 200))
        .withSources(new PropertiesConfigSource(values, "test", 500))
        .build();
  }

  SampleSettings settings() {
    return settings;
  }

  URI address() {
    return server.address();
  }

  /** Signs with the key that the server trusts. */
  Signer signer() {
    return signer;
  }

  /** Calls with a token for {@code scopes}, separated by spaces. */
  HttpResponse<String> call(String method, String path, String scopes) {
    return send(request(method, path).header("Authorization", "Bearer " + signer.token(scopes)));
  }

  /** Calls with a token and a JSON body. */
  HttpResponse<String> call(String method, String path, String scopes, String json) {
    return send(
        request(method, path)
            .method(method, BodyPublishers.ofString(json))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + signer.token(scopes)));
  }

  /** Calls with {@code token} as it is. */
  HttpResponse<String> callWith(String token, String method, String path) {
    return send(request(method, path).header("Authorization", "Bearer " + token));
  }

  /** Calls without a credential. */
  HttpResponse<String> callAnonymously(String method, String path) {
    return send(request(method, path));
  }

  HttpRequest.Builder request(String method, String path) {
    return HttpRequest.newBuilder(server.address().resolve(path))
        .timeout(Duration.ofSeconds(10))
        .method(method, BodyPublishers.noBody());
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
