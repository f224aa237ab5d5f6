package org.scopewarden.contract.attacks;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scopewarden.contract.OrdersResource;
import org.scopewarden.contract.attacks.harness.GuardedServer;
import org.scopewarden.runtime.config.Key;
import org.scopewarden.runtime.config.Settings;
import org.scopewarden.runtime.jaxrs.ScopewardenFeature;
import org.scopewarden.runtime.json.MalformedJsonException;
import org.scopewarden.runtime.json.StrictJson;

/** The token vectors of the runtime's tests, and a server that is guarded as they assume. */
final class TokenVectors {

  private static final Map<String, @Nullable Object> VECTORS =
      json(Path.of("..", "..", "runtime", "src", "test", "resources", "jwt-vectors.json"));
  private static final Map<String, String> TOKENS = tokens();
  private static final Map<String, @Nullable Object> ATTACKS =
      json(Path.of("src", "test", "resources", "index", "attacks.json"));

  private static final Pattern B64_TOKEN = Pattern.compile("[A-Za-z0-9\\-._~+/]+=*");

  private TokenVectors() {}

  /**
   * A row of the list of attacks.
   *
   * @param status the status that is demanded, 0 where the row leaves a choice
   * @param vectors what is sent
   */
  record Attack(String id, int status, List<String> vectors) {

    @Override
    public String toString() {
      return id;
    }
  }

  /** The token of a vector. */
  static String token(String id) {
    return Objects.requireNonNull(TOKENS.get(id), id);
  }

  /** Whether that token obeys RFC 6750 §2.1. If not, the header that holds it is malformed. */
  static boolean isB64Token(String id) {
    return B64_TOKEN.matcher(token(id)).matches();
  }

  private static Map<String, String> tokens() {
    Map<String, String> tokens = new HashMap<>();
    rows(VECTORS, "vectors").forEach(row -> tokens.put(text(row, "id"), text(row, "token")));
    return tokens;
  }

  /** Those that come with tokens, in the order of their file. */
  static Stream<Attack> attacks() {
    return rows(ATTACKS, "attacks")
        .filter(row -> row.get("vectors") instanceof List<?> ids && !ids.isEmpty())
        .map(TokenVectors::attack);
  }

  /** A server that believes tokens as the vectors' configuration says, at their time. */
  static GuardedServer server(Path directory) throws IOException {
    Map<?, ?> config = member(VECTORS, "config");
    Path jwks = directory.resolve("vectors.json");
    Files.writeString(jwks, JSONObjectUtils.toJSONString(jwks()));
    Settings settings =
        Settings.builder()
            .set(Key.JWT_ISSUER, text(config, "issuer"))
            .set(Key.JWT_AUDIENCE, text(config, "audience"))
            .set(Key.JWT_ALGORITHMS, "RS256,PS256,ES256,EdDSA")
            .set(Key.JWT_CLOCK_SKEW, String.valueOf(number(config, "leewaySeconds")))
            .set(Key.JWT_MAX_LIFETIME, "3600")
            .set(Key.JWT_JWKS_FILE, jwks.toString())
            .build();
    Clock clock = Clock.fixed(Instant.ofEpochSecond(number(config, "clock")), ZoneOffset.UTC);
    return GuardedServer.start(
        Set.of(OrdersResource.class), new ScopewardenFeature(settings, clock));
  }

  /** A throw-away private key, as a JWK. */
  @SuppressWarnings("unchecked")
  static Map<String, ?> privateKey(String kid) {
    return (Map<String, ?>) member(member(VECTORS, "testPrivateKeys"), kid);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, ?> jwks() {
    return (Map<String, ?>) member(VECTORS, "jwks");
  }

  private static Attack attack(Map<?, ?> row) {
    Object status = member(row, "expected").get("status");
    List<String> sent =
        ((List<?>) Objects.requireNonNull(row.get("vectors")))
            .stream().map(String.class::cast).toList();
    return new Attack(
        text(row, "id"), status instanceof BigDecimal number ? number.intValueExact() : 0, sent);
  }

  private static Stream<Map<?, ?>> rows(Map<?, ?> file, String name) {
    return ((List<?>) Objects.requireNonNull(file.get(name))).stream().map(row -> (Map<?, ?>) row);
  }

  private static Map<?, ?> member(Map<?, ?> object, String name) {
    return (Map<?, ?>) Objects.requireNonNull(object.get(name));
  }

  private static String text(Map<?, ?> object, String name) {
    return (String) Objects.requireNonNull(object.get(name));
  }

  private static long number(Map<?, ?> object, String name) {
    return ((BigDecimal) Objects.requireNonNull(object.get(name))).longValueExact();
  }

  private static Map<String, @Nullable Object> json(Path file) {
    try {
      return StrictJson.object(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MalformedJsonException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }
}
