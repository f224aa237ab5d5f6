package org.scopewarden.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scopewarden.runtime.revocation.IssuedToken;
import org.scopewarden.runtime.revocation.Revocation;
import org.scopewarden.runtime.revocation.RevocationStore;
import org.scopewarden.runtime.revocation.RevocationTarget;
import org.scopewarden.runtime.revocation.RevocationTarget.Kind;

/**
 * Everything that a {@link RevocationStore} must do on one machine. Extend it and say how an empty
 * store is made; the rest is inherited. What the machines tell each other is not its subject.
 */
public abstract class RevocationStoreContract {

  private static final String ISSUER = "https://issuer.test";

  private final Instant now = Instant.now();
  private final Instant until = now.plus(Duration.ofHours(1));
  private @Nullable RevocationStore made;

  /** For subclasses. */
  protected RevocationStoreContract() {}

  /**
   * Makes a store in which nothing is revoked. Called before each test.
   *
   * @throws Exception if it cannot be made, which fails the test
   */
  protected abstract RevocationStore emptyStore() throws Exception;

  @BeforeEach
  final void makeStore() throws Exception {
    made = emptyStore();
  }

  private RevocationStore store() {
    return Objects.requireNonNull(made, "made before each test");
  }

  @Test
  final void nothingIsRevokedAtFirst() {
    assertThat(store().isRevoked(named(ISSUER, "x", Kind.values()))).isFalse();
  }

  @Test
  final void aTokenWithoutNamesIsNotRevoked() {
    store().revoke(Revocation.ofToken(ISSUER, "x"), until);

    assertThat(store().isRevoked(new IssuedToken(List.of(), now))).isFalse();
  }

  @Test
  final void whatIsRevokedKeepsTheStoreFromCallingItselfEmpty() {
    store().revoke(Revocation.ofToken(ISSUER, "x"), until);

    assertThat(store().isEmpty()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  final void revokesAtOnceAndNothingElse(Kind kind) {
    store().revoke(always(kind, ISSUER, "x"), until);

    assertThat(store().isRevoked(named(ISSUER, "x", kind))).isTrue();
    assertThat(store().isRevoked(named(ISSUER, "X", kind))).as("another case").isFalse();
    assertThat(store().isRevoked(named(ISSUER, "x ", kind))).as("a space more").isFalse();
    assertThat(store().isRevoked(named(ISSUER + "/", "x", kind))).as("another issuer").isFalse();
    Kind[] others = Stream.of(Kind.values()).filter(other -> other != kind).toArray(Kind[]::new);
    assertThat(store().isRevoked(named(ISSUER, "x", others))).as("other kinds").isFalse();
  }

  @Test
  final void oneOfManyNamesIsEnough() {
    store().revoke(Revocation.ofSession(ISSUER, "s"), until);

    List<RevocationTarget> targets =
        Stream.of(Kind.values())
            .map(kind -> new RevocationTarget(kind, ISSUER, kind == Kind.SESSION ? "s" : "x"))
            .toList();
    assertThat(store().isRevoked(new IssuedToken(targets, now))).isTrue();
  }

  @Test
  final void ofASubjectWhatWasIssuedUpToThenInclusive() {
    store().revoke(Revocation.ofSubject(ISSUER, "alice", now), until);

    assertThat(store().isRevoked(ofAlice(now.minusSeconds(1)))).isTrue();
    assertThat(store().isRevoked(ofAlice(now))).isTrue();
    assertThat(store().isRevoked(ofAlice(now.plusMillis(1)))).isFalse();
    assertThat(store().isRevoked(new IssuedToken(ofAlice(now).targets(), null)))
        .as("without iat")
        .isTrue();
  }

  @Test
  final void ofTwoTimesTheLaterCountsInEitherOrder() {
    store().revoke(Revocation.ofSubject(ISSUER, "alice", now), until);
    store().revoke(Revocation.ofSubject(ISSUER, "alice", now.minusSeconds(60)), until);
    assertThat(store().isRevoked(ofAlice(now))).isTrue();

    store().revoke(Revocation.ofSubject(ISSUER, "alice", now.plusSeconds(60)), until);
    assertThat(store().isRevoked(ofAlice(now.plusSeconds(60)))).isTrue();
  }

  @Test
  final void revokingTwiceIsRevokingOnceForTheLongerTime() throws InterruptedException {
    Instant shortly = Instant.now().plusMillis(200);
    store().revoke(Revocation.ofToken(ISSUER, "x"), until);
    store().revoke(Revocation.ofToken(ISSUER, "x"), shortly);
    while (!Instant.now().isAfter(shortly)) {
      Thread.sleep(50);
    }
    store().revoke(Revocation.ofToken(ISSUER, "y"), until);

    assertThat(store().isRevoked(named(ISSUER, "x", Kind.TOKEN))).isTrue();
  }

  @Test
  final void whatEndedLongAgoHarmsNothing() {
    store().revoke(Revocation.ofToken(ISSUER, "old"), now.minus(Duration.ofDays(30)));
    store().revoke(Revocation.ofToken(ISSUER, "x"), until);

    assertThat(store().isRevoked(named(ISSUER, "x", Kind.TOKEN))).isTrue();
  }

  /** No separator, quote or pattern of the store may make one name of two, or match more. */
  @Test
  final void namesAreTakenAsTheyAre() {
    List<String> odd =
        List.of(
            "a:b",
            "a|b",
            "a/b",
            "a b",
            "a\nb",
            "a\u0000b",
            "'",
            "\"",
            "\\",
            "%",
            "*",
            "?",
            "[a]",
            "{a}",
            "ä",
            "a\u0308",
            "\ud83d\ude00",
            "x".repeat(4_000));
    odd.forEach(name -> store().revoke(Revocation.ofToken(ISSUER, name), until));

    assertThat(odd).allMatch(name -> store().isRevoked(named(ISSUER, name, Kind.TOKEN)));
    assertThat(List.of("a", "b", "ab", "A:B", "\u00e4\u0308", "x".repeat(3_999)))
        .noneMatch(name -> store().isRevoked(named(ISSUER, name, Kind.TOKEN)));
  }

  @Test
  final void issuerAndValueDoNotRunIntoEachOther() {
    store().revoke(Revocation.ofToken("https://a:b", "c"), until);
    store().revoke(Revocation.ofToken("https://d", "e|f"), until);

    assertThat(store().isRevoked(named("https://a", "b:c", Kind.TOKEN))).isFalse();
    assertThat(store().isRevoked(named("https://d|e", "f", Kind.TOKEN))).isFalse();
  }

  @Test
  final void nothingIsLostWhenManyRevokeTogether() throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Boolean>> seen = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        String name = "token-" + i;
        seen.add(threads.submit(() -> revokeAndAsk(name)));
      }
      for (Future<Boolean> one : seen) {
        assertThat(one.get()).as("revoked as soon as revoke returns").isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(IntStream.range(0, 400))
        .allMatch(i -> store().isRevoked(named(ISSUER, "token-" + i, Kind.TOKEN)));
  }

  private boolean revokeAndAsk(String name) {
    store().revoke(Revocation.ofToken(ISSUER, name), until);
    return store().isRevoked(named(ISSUER, name, Kind.TOKEN));
  }

  private static Revocation always(Kind kind, String issuer, String value) {
    return new Revocation(new RevocationTarget(kind, issuer, value), Instant.MAX);
  }

  private IssuedToken named(String issuer, String value, Kind... kinds) {
    return new IssuedToken(
        Stream.of(kinds).map(kind -> new RevocationTarget(kind, issuer, value)).toList(), now);
  }

  private static IssuedToken ofAlice(Instant issuedAt) {
    return new IssuedToken(List.of(new RevocationTarget(Kind.SUBJECT, ISSUER, "alice")), issuedAt);
  }
}
