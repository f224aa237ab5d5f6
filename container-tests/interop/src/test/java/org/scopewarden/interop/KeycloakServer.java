package org.scopewarden.interop;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.scopewarden.runtime.json.MalformedJsonException;
import org.scopewarden.runtime.json.StrictJson;

/** Keycloak, unpacked by the build, in development mode with the realm {@code acme}. */
final class KeycloakServer implements AutoCloseable {

  private static final Path UNPACKED = Path.of("target", "keycloak");
  private static final Path REALM = Path.of("src", "test", "resources", "keycloak-realm.json");
  private static final String ADMINISTRATOR = "throw-away-administrator";
  private static final String NEXT_KEY =
      "{\"name\":\"next\",\"providerId\":\"rsa-generated\","
          + "\"providerType\":\"org.keycloak.keys.KeyProvider\",\"config\":{\"priority\":[\"200\"],"
          + "\"enabled\":[\"true\"],\"active\":[\"true\"],\"algorithm\":[\"RS256\"]}}";

  /** What stands for it in the realm. */
  private static final String PUBLIC_KEY = "the public key of this run";

  private final URI base;
  private final ClientKey key;
  private final ForeignProcess process;

  KeycloakServer() throws IOException, InterruptedException {
    int port = ForeignProcess.freePort();
    base = URI.create("http://127.0.0.1:" + port + "/");
    Path home = home();
    forget(home.resolve("data"));
    Path realms = Files.createDirectories(home.resolve("data/import"));
    key = ClientKey.write(UNPACKED.resolve("keyed.jwk"));
    Files.writeString(
        realms.resolve("acme-realm.json"),
        Files.readString(REALM).replace(PUBLIC_KEY, key.publicKeys().replace("\"", "\\\"")));
    process = new ForeignProcess(command(home, port), UNPACKED.resolve("keycloak.log"));
    process.awaitOk(base.resolve("realms/acme"));
  }

  /** Its database, with the keys of the last run. */
  private static void forget(Path data) throws IOException {
    if (Files.exists(data)) {
      try (Stream<Path> files = Files.walk(data)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static Path home() throws IOException {
    try (Stream<Path> folders = Files.list(UNPACKED)) {
      return folders.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }

  private static ProcessBuilder command(Path home, int port) {
    String script =
        System.getProperty("os.name").startsWith("Windows") ? "bin/kc.bat" : "bin/kc.sh";
    ProcessBuilder builder =
        new ProcessBuilder(
            home.resolve(script).toString(),
            "start-dev",
            "--import-realm",
            "--cache=local",
            "--http-host=127.0.0.1",
            "--http-port=" + port);
    Map<String, String> environment = builder.environment();
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
    environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR);
    return builder;
  }

  /** The private key of the client {@code keyed}. */
  Path clientKey() {
    return key.file();
  }

  /** The issuer of the realm. */
  URI issuer() {
    return base.resolve("realms/acme");
  }

  /** An endpoint of the realm, such as {@code token}. */
  URI endpoint(String name) {
    return base.resolve("realms/acme/protocol/openid-connect/" + name);
  }

  /** Signs with a new key from now on; the old one still verifies. */
  void rotate() throws IOException, InterruptedException {
    HttpResponse<String> answer = administer("POST", "acme/components", NEXT_KEY);
    if (answer.statusCode() != 201) {
      throw new IllegalStateException("no new key: " + answer.body());
    }
  }

  /**
   * What the administrator's API answers.
   *
   * @param path what follows {@code admin/realms/}
   * @param body JSON, or nothing
   */
  HttpResponse<String> administer(String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("admin/realms/" + path))
            .header("Authorization", "Bearer " + administratorsToken())
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private String administratorsToken() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("realms/master/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "grant_type=password&client_id=admin-cli&username="
                        + ADMINISTRATOR
                        + "&password="
                        + ADMINISTRATOR))
            .build();
    String answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    try {
      byte[] json = answer.getBytes(StandardCharsets.UTF_8);
      return (String) Objects.requireNonNull(StrictJson.object(json).get("access_token"));
    } catch (MalformedJsonException e) {
      throw new IllegalStateException(answer, e);
    }
  }

  @Override
  public void close() {
    process.close();
  }
}
