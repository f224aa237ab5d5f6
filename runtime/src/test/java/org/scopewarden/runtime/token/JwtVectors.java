package org.scopewarden.runtime.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.json.MalformedJsonException;
import org.scopewarden.runtime.json.StrictJson;
import org.scopewarden.runtime.keys.JwkSetReader;
import org.scopewarden.runtime.keys.KeySet;
import org.scopewarden.runtime.keys.KeySetException;
import org.scopewarden.runtime.keys.SignatureAlgorithm;
import org.scopewarden.runtime.keys.VerificationKey;
import org.scopewarden.testsecrets.UsedSecrets;

/** The token vectors with the keys, the clock and the configuration that they were made for. */
public final class JwtVectors {

  private static final Map<String, @Nullable Object> FILE = read();

  private JwtVectors() {}

  /** A token and the verdict that it must get. */
  public record Vector(String id, String description, String token, String expected) {

    @Override
    public String toString() {
      return id + " " + expected + ": " + description;
    }
  }

  public static Stream<Vector> all() {
    return ((List<?>) Objects.requireNonNull(FILE.get("vectors")))
        .stream()
            .map(row -> (Map<?, ?>) row)
            .map(row ->
                new Vector(
                    text(row, "id"), text(row, "desc"), text(row, "token"), text(row, "expected")))
            .peek(JwtVectors::keepSecret);
  }

  /** Those that are good, for whatever they are good. */
  private static void keepSecret(Vector vector) {
    if (!vector.expected().equals("reject")) {
      UsedSecrets.use(vector.token());
    }
  }

  static String token(String id) {
    return all().filter(vector -> vector.id().equals(id)).findFirst().orElseThrow().token();
  }

  public static TokenPolicy policy() {
    Map<?, ?> config = member(FILE, "config");
    return new TokenPolicy(
        text(config, "issuer"),
        Set.of(text(config, "audience")),
        algorithms(config),
        Duration.ofSeconds(number(config, "leewaySeconds")),
        Duration.ofHours(1));
  }

  private static Set<SignatureAlgorithm> algorithms(Map<?, ?> config) {
    return ((List<?>) Objects.requireNonNull(config.get("allowedAlgs")))
        .stream()
            .map(name -> SignatureAlgorithm.named((String) name).orElseThrow())
            .collect(Collectors.toSet());
  }

  static String requiredScope() {
    return text(member(FILE, "config"), "requiredScope");
  }

  public static Instant now() {
    return Instant.ofEpochSecond(number(member(FILE, "config"), "clock"));
  }

  public static Clock clock() {
    return Clock.fixed(now(), ZoneOffset.UTC);
  }

  public static KeySet keys() {
    try {
      return new JwkSetReader("the vectors").read(jwks());
    } catch (KeySetException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The public keys as a document. */
  public static byte[] jwks() {
    return Json.of(member(FILE, "jwks")).getBytes(StandardCharsets.UTF_8);
  }

  /** A throw-away private key, as a JWK. */
  public static Map<?, ?> privateKey(String kid) {
    return member(member(FILE, "testPrivateKeys"), kid);
  }

  /** The public part of a throw-away private key. */
  static VerificationKey publicKey(String kid, SignatureAlgorithm algorithm) {
    String jwks = "{\"keys\":[" + Json.of(privateKey(kid)) + "]}";
    try {
      return new JwkSetReader("a test")
          .read(jwks.getBytes(StandardCharsets.UTF_8))
          .matching(null, algorithm)
          .get(0);
    } catch (KeySetException e) {
      throw new IllegalStateException(e);
    }
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

  private static Map<String, @Nullable Object> read() {
    try (InputStream file =
        Objects.requireNonNull(JwtVectors.class.getResourceAsStream("/jwt-vectors.json"))) {
      return StrictJson.object(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MalformedJsonException e) {
      throw new IllegalStateException(e);
    }
  }
}
