package org.scopewarden.runtime.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.runtime.keys.KeyIssuer.document;
import static org.scopewarden.runtime.keys.KeyIssuer.set;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopewarden.runtime.http.FaultyServer;
import org.scopewarden.runtime.http.FaultyServer.Behaviour;
import org.scopewarden.runtime.keys.KeySource.Answer;
import org.scopewarden.runtime.token.Json;
import org.scopewarden.runtime.token.JwtVectors;

/** How long a key counts that its issuer no longer lists, and when that is noticed. */
final class WithdrawalTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration COOLDOWN = Duration.ofSeconds(30);

  private final KeyIssuer issuer = new KeyIssuer();

  @AfterEach
  void close() {
    issuer.close();
  }

  @Test
  @Tag("KEY-15")
  void aWithdrawnKeyFallsTenMinutesAfterItWasSeen() {
    issuer.publishes("withdrawn", "kept");
    VerificationKey withdrawn = issuer.found("withdrawn");
    VerificationKey kept = issuer.found("kept");
    issuer.publishes("kept");

    int second = 0;
    while (issuer.keys.trusts(withdrawn)) {
      assertThat(issuer.finds("withdrawn")).isTrue();
      issuer.clock.move(SECOND);
      second++;
      KeyIssuer.settles();
    }

    assertThat(second).isEqualTo(600);
    assertThat(issuer.find("withdrawn")).isInstanceOf(Answer.Unknown.class);
    assertThat(issuer.keys.trusts(kept)).isTrue();
  }

  @Test
  @Tag("KEY-14")
  void refreshesEveryFiveMinutesInTheBackground() {
    issuer.publishes("a");
    issuer.find("a");
    issuer.clock.move(Duration.ofMinutes(5).minusNanos(1));
    issuer.find("a");
    KeyIssuer.settles();
    assertThat(issuer.requests()).isOne();

    issuer.clock.move(Duration.ofNanos(1));
    issuer.find("a");

    issuer.hasEnded(2);
    assertThat(issuer.requests()).isEqualTo(2);
  }

  @ParameterizedTest(name = "{0} lasts {1} seconds")
  @CsvSource({
    "'', 300",
    "max-age=999999999, 300",
    "max-age=99999999999999999999, 300",
    "'public, max-age=301', 300",
    "max-age=200, 200",
    "max-age=61, 61",
    "max-age=60, 60",
    "max-age=1, 60",
    "no-store, 60",
    "'no-cache, no-store, max-age=0, must-revalidate', 60",
    "max-age=soon, 300",
  })
  @Tag("JK-030")
  @Tag("KEY-14")
  void lastsAsLongAsItSaysWithinAFloorAndACeiling(String cacheControl, int seconds) {
    issuer.server.behaves(FaultyServer.answer("200 OK\nCache-Control: " + cacheControl, set("a")));
    issuer.find("a");

    issuer.clock.move(Duration.ofSeconds(seconds).minusNanos(1));
    issuer.find("a");
    KeyIssuer.settles();
    assertThat(issuer.requests()).isOne();

    issuer.clock.move(Duration.ofNanos(1));
    issuer.find("a");
    issuer.hasEnded(2);
  }

  @Test
  @Tag("JK-036")
  void machinesThatDisagreeDoNotMakeKeysFlap() {
    issuer.server.behaves(alternating(set("a", "both"), set("b", "both")));
    issuer.find("a");
    issuer.clock.move(COOLDOWN);
    assertThat(issuer.finds("b")).isTrue();

    for (int second = 0; second < 3600; second++) {
      assertThat(issuer.finds("a")).as("a, second %d", second).isTrue();
      assertThat(issuer.finds("b")).as("b, second %d", second).isTrue();
      assertThat(issuer.finds("both")).isTrue();
      issuer.clock.move(SECOND);
      KeyIssuer.settles();
    }

    assertThat(issuer.requests()).as("one each cooldown at most").isBetween(60, 122);
    assertThat(issuer.heard.unknown()).isZero();
  }

  @Test
  @Tag("JK-036")
  void asksMoreOftenOnlyWhileAKeyIsMissed() {
    issuer.publishes("a", "b");
    issuer.find("a");
    issuer.publishes("b");
    issuer.clock.move(Duration.ofMinutes(5));
    issuer.find("a");
    issuer.hasEnded(2);
    issuer.publishes("a", "b");

    issuer.clock.move(COOLDOWN.minusNanos(1));
    issuer.find("a");
    KeyIssuer.settles();
    assertThat(issuer.requests()).isEqualTo(2);
    issuer.clock.move(Duration.ofNanos(1));
    issuer.find("a");
    issuer.hasEnded(3);

    issuer.clock.move(Duration.ofMinutes(5).minusNanos(1));
    issuer.find("a");
    KeyIssuer.settles();
    assertThat(issuer.requests()).isEqualTo(3);
  }

  @Test
  void aWithdrawnKeyIsKeptNoLongerByAnOutage() {
    issuer.publishes("withdrawn", "kept");
    issuer.find("kept");
    issuer.publishes("kept");
    issuer.clock.move(Duration.ofMinutes(5));
    issuer.find("kept");
    issuer.hasEnded(2);
    issuer.server.behaves(FaultyServer.answer("500 Oops", ""));
    issuer.clock.move(Duration.ofMinutes(6));

    assertThat(issuer.find("withdrawn")).isInstanceOf(Answer.Unavailable.class);
    assertThat(issuer.finds("kept")).isTrue();
  }

  @Test
  void aNameBelongsToTheKeyThatHasItNow() {
    issuer.find("ec1");
    VerificationKey before = issuer.found("ec1");
    issuer.server.behaves(document(otherKeyNamed("ec1")));
    issuer.clock.move(Duration.ofMinutes(5));
    issuer.find("ec1");
    issuer.hasEnded(2);

    assertThat(issuer.keys.trusts(before)).isFalse();
    assertThat(((Answer.Found) issuer.find("ec1")).candidates())
        .singleElement()
        .isNotEqualTo(before);
  }

  @Test
  @Tag("JH-021")
  void offersMissedKeysToATokenThatNamesNoneLast() {
    issuer.publishes("a", "b", "c");
    issuer.find("a");
    issuer.publishes("d", "e");
    issuer.clock.move(Duration.ofMinutes(5));
    issuer.find("a");
    issuer.hasEnded(2);

    assertThat(((Answer.Found) issuer.find(null)).candidates())
        .extracting(VerificationKey::kid)
        .hasSize(KeySet.MAXIMUM_CANDIDATES)
        .startsWith("d", "e");
  }

  @Test
  void tellsKeysWithoutNamesApart() {
    VerificationKey named = issuer.found("ec1");
    VerificationKey nameless = new VerificationKey(null, named.algorithm(), named.key());
    KeySet set = KeySet.of(List.of(nameless));

    assertThat(set.supersedes(nameless)).isTrue();
    assertThat(set.supersedes(named)).isFalse();
    assertThat(KeySet.of(List.of(named)).supersedes(nameless)).isFalse();
    assertThat(set.all()).containsExactly(nameless);
  }

  @Test
  void missesNoMoreKeysThanASetMayHold() {
    AtomicInteger generation = new AtomicInteger();
    issuer.server.behaves((request, out) ->
        document(set(manyNames(generation.incrementAndGet()))).answer(request, out));
    issuer.find("1-0");
    for (int i = 0; i < 3; i++) {
      issuer.clock.move(COOLDOWN);
      issuer.find("none");
    }

    assertThat(issuer.finds("4-59")).isTrue();
    assertThat(issuer.finds("3-0")).isTrue();
    assertThat(issuer.finds("3-59")).isTrue();
    assertThat(issuer.find("1-0")).isInstanceOf(Answer.Unknown.class);
    assertThat(issuer.find("1-59")).isInstanceOf(Answer.Unknown.class);
  }

  private static String[] manyNames(int generation) {
    String[] names = new String[60];
    for (int i = 0; i < names.length; i++) {
      names[i] = generation + "-" + i;
    }
    return names;
  }

  @Test
  void anUnchangedDocumentKeepsItsKeys() {
    VerificationKey first = issuer.found("ec1");
    issuer.clock.move(Duration.ofMinutes(5));
    issuer.find("ec1");
    issuer.hasEnded(2);

    assertThat(issuer.found("ec1")).isSameAs(first);
    assertThat(issuer.keys.trusts(first)).isTrue();
  }

  @Test
  void aKeyOfAnotherSourceIsNotTrusted() {
    VerificationKey key = issuer.found("ec1");
    VerificationKey stranger = new VerificationKey("stranger", SignatureAlgorithm.ES256, key.key());

    assertThat(issuer.keys.trusts(key)).isTrue();
    assertThat(issuer.keys.trusts(stranger)).isFalse();
  }

  private static Behaviour alternating(String one, String other) {
    AtomicInteger turn = new AtomicInteger();
    return (request, out) ->
        document(turn.getAndIncrement() % 2 == 0 ? one : other).answer(request, out);
  }

  private static String otherKeyNamed(String kid) {
    Map<Object, @Nullable Object> key = new HashMap<>(JwtVectors.privateKey("evil_ec"));
    key.remove("d");
    key.put("kid", kid);
    return Json.of(Map.of("keys", List.of(key)));
  }
}
