package org.scopewarden.contract.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.math.BigInteger;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.contract.attacks.harness.Faults;
import org.scopewarden.contract.attacks.harness.FaultyServer;
import org.scopewarden.contract.attacks.harness.GuardedServer;
import org.scopewarden.contract.attacks.harness.SetClock;
import org.scopewarden.contract.tck.Answer;
import org.scopewarden.contract.tck.Client;
import org.scopewarden.contract.tck.TokenMint;
import org.scopewarden.runtime.config.Key;
import org.scopewarden.runtime.config.Settings;

/** Sets that hold what must not verify anything, beside keys that should. */
final class KeySetContentTest {

  private static final TokenMint MINT = new TokenMint("mint", Clock.systemUTC());
  private static final TokenMint OTHER = new TokenMint("other", Clock.systemUTC());
  private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

  @Test
  @Tag("JK-018")
  @Tag("KEY-04")
  void aBrokenKeyDoesNotSpoilTheOthers() {
    ask(
            "7",
            "null",
            "{}",
            "{\"kty\":\"EC\"}",
            "{\"kty\":\"AKP\",\"alg\":\"ML-DSA-44\",\"pub\":\"AA\"}",
            "{\"kty\":\"RSA\",\"n\":\"@\",\"e\":7}",
            good())
        .isOk("notes");
  }

  @Test
  @Tag("JK-016")
  @Tag("KEY-09")
  void anEmptySetIsAnAnswer() {
    try (FaultyServer keys = FaultyServer.start(Faults.json("{\"keys\":[]}"));
        GuardedServer server = guard(keys)) {
      for (int i = 0; i < 10; i++) {
        assertRefused(ask(server));
      }
      assertThat(keys.requests()).hasSize(1);
    }
  }

  @Test
  @Tag("JK-020")
  @Tag("SK-012")
  @Tag("KEY-06")
  void secretsOfARemoteSetAreNeverUsed() {
    String secret = "{\"kty\":\"oct\",\"kid\":\"mint\",\"k\":\"" + encode(new byte[64]) + "\"}";

    assertRefused(ask(secret));
    assertRefused(ask(secret.replace("{", "{\"alg\":\"ES256\",")));
    ask(secret.replace("mint", "secret"), good()).isOk("notes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AA", "c2hvcnQ"})
  @Tag("SK-011")
  void noSecretIsUsedHoweverShort(String secret) {
    assertRefused(
        ask("{\"kty\":\"oct\",\"kid\":\"mint\",\"alg\":\"HS256\",\"k\":\"" + secret + "\"}"));
  }

  @Test
  @Tag("JK-021")
  void aKeyNeedsNeitherAlgNorUse() {
    ask(without(MINT, "alg", "use")).isOk("notes");
  }

  @Test
  @Tag("SK-014")
  void ofAPrivateKeyThePublicPartIsUsed() {
    ask(with(MINT, "d", encode(new byte[32]))).isOk("notes");
  }

  @Test
  @Tag("KEY-05")
  void keysForOtherUsesVerifyNothing() {
    assertRefused(ask(with(MINT, "use", "enc")));
    assertRefused(ask(with(MINT, "key_ops", List.of("deriveKey"))));
  }

  @Test
  @Tag("SK-015")
  void aKeyThatContradictsItsAlgorithmVerifiesNothing() {
    assertRefused(ask(with(MINT, "alg", "ES512")));
    assertRefused(ask(with(MINT, "alg", "RS256")));
  }

  @Test
  @Tag("SK-010")
  @Tag("KEY-07")
  void aPointOffItsCurveVerifiesNothing() {
    assertRefused(ask(with(MINT, "x", other("x"))));
    assertRefused(ask(with(MINT, "x", encode(new byte[32]), "y", encode(new byte[32]))));
    assertRefused(ask(with(MINT, "crv", "P-384")));
    assertRefused(ask(with(MINT, "crv", "secp256k1")));
  }

  @Test
  @Tag("SK-005")
  void aStrangersKeyDoesNotVerifyUnderOurName() {
    assertRefused(ask(with(OTHER, "kid", "mint")));
  }

  @Test
  @Tag("KEY-08")
  void twoKeysOfOneNameVerifyNothing() {
    assertRefused(ask(good(), with(OTHER, "kid", "mint")));
  }

  @Test
  @Tag("SK-008")
  @Tag("SK-009")
  void unsoundRsaKeysDoNotHurt() {
    ask(
            rsa("short", 1024, "AQAB"),
            rsa("one", 2048, "AQ"),
            rsa("long", 16_384, "AQAB"),
            rsa("endless", 65_536, "AQAB"),
            good())
        .isOk("notes");
  }

  @Test
  @Tag("JK-022")
  void aCertificateForAnotherKeyDropsTheKey() {
    assertRefused(ask(with(MINT, "x5c", List.of("bm90IGEgY2VydGlmaWNhdGU="))));
  }

  /** A hundred count; those behind them are as good as absent. */
  @Test
  @Tag("JK-015")
  void ofVeryManyKeysTheFirstHundredCount() {
    String others = IntStream.range(0, 10_000).mapToObj(i -> "{}").collect(Collectors.joining(","));

    ask(good(), others).isOk("notes");
    assertRefused(ask(others, good()));
  }

  /** Ten thousand whole keys are longer than a set may be: they are no answer. */
  @Test
  @Tag("JK-015")
  void knownKeysOutliveASetThatIsTooLong() {
    String many =
        IntStream.range(0, 10_000)
            .mapToObj(i -> with(OTHER, "kid", "k" + i))
            .collect(Collectors.joining(","));
    SetClock clock = new SetClock();
    TokenMint mint = new TokenMint("mint", clock);
    try (FaultyServer keys = FaultyServer.start(Faults.json(set(many, with(mint))))) {
      try (GuardedServer cold = GuardedServer.start(patient(keys).build(), clock)) {
        ask(cold, mint).isUnavailable();
      }
      keys.follows(Faults.json(set(with(mint))));
      try (GuardedServer warm = GuardedServer.start(patient(keys).build(), clock)) {
        ask(warm, mint).isOk("notes");
        keys.follows(Faults.json(set(many, with(mint))));
        clock.step(Duration.ofMinutes(4));
        ask(warm, new TokenMint("new", clock)).isUnavailable();
        ask(warm, mint).isOk("notes");
      }
    }
  }

  /** A token that names no key is tried with four at most. */
  @Test
  @Tag("JH-021")
  void aTokenWithoutKidIsTriedWithEachOfAFewKeys() {
    String nameless = MINT.tokenUnder(header -> header.keyID(null), "notes:read");
    try (FaultyServer keys =
            FaultyServer.start(Faults.json(set(with(OTHER, "kid", "first"), good())));
        GuardedServer server = guard(keys)) {
      send(server, nameless).isOk("notes");
    }
  }

  @Test
  @Tag("JH-022")
  void aTokenWithoutKidIsNotTriedWithAThousandKeys() {
    String nameless = MINT.tokenUnder(header -> header.keyID(null), "notes:read");
    String thousand =
        IntStream.range(0, 1_000)
            .mapToObj(i -> with(OTHER, "kid", "k" + i))
            .collect(Collectors.joining(","));
    try (FaultyServer keys = FaultyServer.start(Faults.json(set(thousand, good())));
        GuardedServer server = guard(keys)) {
      assertRefused(send(server, nameless));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/jwks", "/jwks?a=b#c"})
  @Tag("JH-013")
  void aTokenCannotNameAnAddress(String path) {
    try (FaultyServer attacker = FaultyServer.start(Faults.json(TokenMint.jwkSet(OTHER)));
        FaultyServer keys = FaultyServer.start(Faults.json(set(good())));
        GuardedServer server = guard(keys)) {
      String userinfo =
          attacker.address(path).toString().replace("127.0.0.1", "issuer.test@127.0.0.1");
      for (String address : List.of(attacker.address(path).toString(), userinfo)) {
        String token =
            OTHER.tokenUnder(
                header -> header.jwkURL(URI.create(address)).jwk(OTHER.publicKey()), "notes:read");

        assertRefused(send(server, token));
      }
      assertThat(attacker.requests()).isEmpty();
      assertThat(keys.requests()).hasSizeLessThanOrEqualTo(1);
    }
  }

  private static Answer ask(String... members) {
    try (FaultyServer keys = FaultyServer.start(Faults.json(set(members)));
        GuardedServer server = guard(keys)) {
      return ask(server);
    }
  }

  private static Answer ask(GuardedServer server) {
    return ask(server, MINT);
  }

  private static Answer ask(GuardedServer server, TokenMint mint) {
    return send(server, mint.token("notes:read"));
  }

  private static Answer send(GuardedServer server, String token) {
    return server.client().get("notes", Client.authorization("Bearer " + token));
  }

  private static void assertRefused(Answer answer) {
    answer.isRefused(401).challenges("error", "invalid_token", "scope", "notes:read");
  }

  private static GuardedServer guard(FaultyServer keys) {
    return GuardedServer.start(patient(keys).build());
  }

  private static Settings.Builder patient(FaultyServer keys) {
    return GuardedServer.trusting(keys.address("/jwks")).set(Key.JWT_JWKS_DEADLINE, "10");
  }

  private static String set(String... members) {
    return "{\"keys\":[" + String.join(",", members) + "]}";
  }

  private static String good() {
    return with(MINT);
  }

  /** The public key of a mint with other members, names and values in turn. */
  private static String with(TokenMint mint, Object... changes) {
    Map<String, Object> members = new TreeMap<>(mint.publicKey().toJSONObject());
    for (int i = 0; i < changes.length; i += 2) {
      members.put((String) changes[i], changes[i + 1]);
    }
    return JSONObjectUtils.toJSONString(members);
  }

  private static String without(TokenMint mint, String... names) {
    Map<String, Object> members = new TreeMap<>(mint.publicKey().toJSONObject());
    Stream.of(names).forEach(members::remove);
    return JSONObjectUtils.toJSONString(members);
  }

  private static Object other(String member) {
    return Objects.requireNonNull(OTHER.publicKey().toJSONObject().get(member));
  }

  private static String rsa(String kid, int bits, String exponent) {
    BigInteger modulus = new BigInteger(bits, new SecureRandom()).setBit(bits - 1).setBit(0);
    byte[] octets = modulus.toByteArray();
    return "{\"kty\":\"RSA\",\"kid\":\"%s\",\"e\":\"%s\",\"n\":\"%s\"}"
        .formatted(kid, exponent, encode(Arrays.copyOfRange(octets, 1, octets.length)));
  }

  private static String encode(byte[] octets) {
    return BASE64URL.encodeToString(octets);
  }
}
