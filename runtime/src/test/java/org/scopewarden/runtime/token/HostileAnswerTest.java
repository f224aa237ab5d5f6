package org.scopewarden.runtime.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scopewarden.runtime.MovingClock;
import org.scopewarden.runtime.Yardsticks;
import org.scopewarden.runtime.http.FaultyServer;
import org.scopewarden.runtime.introspection.ClientSecret;
import org.scopewarden.runtime.introspection.Introspection.Standing;
import org.scopewarden.runtime.introspection.IntrospectionLimits;
import org.scopewarden.runtime.introspection.RemoteIntrospection;
import org.scopewarden.runtime.introspection.SharedSecret;
import org.scopewarden.runtime.json.MalformedJsonException;
import org.scopewarden.runtime.json.StrictJson;
import org.scopewarden.testsecrets.UsedSecrets;

/** Documents and tokens that break readers, over real HTTP: none is believed, none does harm. */
final class HostileAnswerTest {

  private static final String GOOD =
      Json.of(ToldIntrospection.GOOD).replaceFirst("}$", ", \"x\": %s}");
  private static final String SECRET = UsedSecrets.use("t0psecret-of-this-server");
  private static final MovingClock CLOCK = new MovingClock(Instant.ofEpochSecond(1_800_000_000));
  private static final FaultyServer SERVER = new FaultyServer(FaultyServer.json("{}"));
  private static final RemoteIntrospection INTROSPECTION =
      new RemoteIntrospection(
          SERVER.address(),
          SharedSecret.inForm("rs", new ClientSecret(SECRET)),
          new IntrospectionLimits(
              Duration.ofSeconds(10),
              65_536,
              4,
              Integer.MAX_VALUE,
              Duration.ofSeconds(5),
              Duration.ofSeconds(60)),
          CLOCK);
  private static final OpaqueVerifier VERIFIER =
      new OpaqueVerifier(OpaqueVerifierTest.policy(Set.of(), false), INTROSPECTION, CLOCK);

  @AfterAll
  static void close() throws IOException {
    SERVER.close();
    INTROSPECTION.close();
  }

  @Tag("IN-024")
  @ParameterizedTest
  @MethodSource("documents")
  void neverBelievesAForeignDocument(Path file) throws IOException {
    byte[] document = Files.readAllBytes(file);
    SERVER.behaves(FaultyServer.answer("200 OK\nContent-Type: application/json", document));

    assertThat(outcome("t"))
        .isIn(Refusal.INTROSPECTION_UNAVAILABLE.code(), Refusal.MALFORMED_CLAIM.code());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void readsAMemberAsStrictlyAsADocument(Path file) throws IOException {
    byte[] value = Files.readAllBytes(file);
    SERVER.behaves(
        FaultyServer.answer(
            "200 OK\nContent-Type: application/json", inserted(GOOD.split("%s", 2), value)));

    String outcome = outcome("t");

    String name = file.getFileName().toString();
    if (name.startsWith("n_") || name.contains("duplicated_key")) {
      assertThat(outcome).isEqualTo("introspection_unavailable");
    } else if (name.startsWith("y_")) {
      assertThat(outcome).isEqualTo("user-1");
    } else {
      assertThat(outcome).isIn("user-1", "introspection_unavailable");
    }
  }

  /** Skipped, and says so, where the yardstick is missing; rows alone would vanish silently. */
  @Test
  void isMeasuredByTheWholeOfJsonTestSuite() {
    assertThat(documents()).hasSize(318);
  }

  static Stream<Path> documents() {
    return Yardsticks.files("json-parsing/test_parsing", "");
  }

  @Tag("IN-031")
  @Test
  void asksAboutNaughtyTokensOnlyWhatTheyAre() throws Exception {
    SERVER.behaves(FaultyServer.json("{\"active\":false}"));
    List<?> naughty = naughtyStrings();
    int before = SERVER.requests().size();
    int asked = 0;

    for (Object token : naughty) {
      String outcome = outcome((String) token);
      if (outcome.equals("token_inactive")) {
        asked++;
        assertThat((String) token).matches("[A-Za-z0-9._~+/=-]+");
        assertThat(SERVER.lastRequest().body())
            .matches("token=[A-Za-z0-9._%-]+&client_id=rs&client_secret=" + SECRET);
      } else {
        assertThat(outcome).isEqualTo("malformed_token");
      }
    }

    assertThat(asked).isPositive();
    assertThat(SERVER.requests()).hasSize(before + asked);
  }

  private static List<?> naughtyStrings() throws IOException, MalformedJsonException {
    String array = Files.readString(Yardsticks.path("naughty-strings/blns.json"));
    String object = "{\"all\":" + array + "}";
    return (List<?>)
        Objects.requireNonNull(
            StrictJson.object(object.getBytes(StandardCharsets.UTF_8)).get("all"));
  }

  @Test
  void believesNoAnswerThatIsDamaged() {
    byte[] good = GOOD.replace("%s", "1").getBytes(StandardCharsets.UTF_8);
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = Arrays.copyOf(good, good.length);
      damaged[random.nextInt(good.length)] ^= (byte) (1 << random.nextInt(8));
      SERVER.behaves(FaultyServer.answer("200 OK\nContent-Type: application/json", damaged));

      // A flipped bit in a name or value that nothing depends on leaves a good answer.
      assertThat(outcome("t"))
          .matches(
              "introspection_unavailable|malformed_claim|wrong_issuer|wrong_audience"
                  + "|expired|lifetime_too_long|token_inactive|.{6}");
    }
  }

  @Test
  void believesNoAnswerThatIsCut() {
    byte[] good = GOOD.replace("%s", "1").getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < good.length; length++) {
      SERVER.behaves(
          FaultyServer.answer(
              "200 OK\nContent-Type: application/json", Arrays.copyOf(good, length)));

      assertThat(outcome("t")).isEqualTo("introspection_unavailable");
    }
  }

  /** The subject of a token that is believed, else the code of its refusal. */
  private static String outcome(String token) {
    try {
      return VERIFIER.verify(token, Standing.UNKNOWN).subject();
    } catch (TokenRefusedException e) {
      return e.refusal().code();
    }
  }

  private static byte[] inserted(String[] around, byte[] value) {
    byte[] before = around[0].getBytes(StandardCharsets.UTF_8);
    byte[] after = around[1].getBytes(StandardCharsets.UTF_8);
    byte[] whole = Arrays.copyOf(before, before.length + value.length + after.length);
    System.arraycopy(value, 0, whole, before.length, value.length);
    System.arraycopy(after, 0, whole, before.length + value.length, after.length);
    return whole;
  }
}
