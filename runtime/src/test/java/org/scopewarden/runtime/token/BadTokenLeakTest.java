package org.scopewarden.runtime.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.runtime.MovingClock;
import org.scopewarden.runtime.keys.StaticKeys;

/** What is left of many different tokens that were refused: nothing. */
final class BadTokenLeakTest {

  private static final int TOKENS = 20_000;
  private static final String NO_SIGNATURE = "A".repeat(86);
  private static final long MEBIBYTE = 1024 * 1024;

  private final MovingClock clock = new MovingClock(JwtVectors.now());
  private final JwtVerifier delegate =
      new JwtVerifier(JwtVectors.policy(), StaticKeys.of(JwtVectors.keys()), clock);
  private final TokenVerifier verifier =
      new RememberingVerifier(delegate, delegate::trusts, clock, 100, Duration.ofMinutes(5));

  @Test
  @Tag("OB-006")
  @Tag("OPS-06")
  void badTokensLeaveNothing() {
    refuse(0, TOKENS / 3);
    long before = usedMemory();

    refuse(TOKENS / 3, TOKENS);

    assertThat(usedMemory() - before).isLessThan(MEBIBYTE);
  }

  private void refuse(int from, int to) {
    for (int i = from; i < to; i++) {
      String claims = TestIssuer.claims().with("jti", "forged-" + i).json();
      String forged = encode(TestIssuer.HEADER) + "." + encode(claims) + "." + NO_SIGNATURE;

      assertThatThrownBy(() -> verifier.verify(forged)).isInstanceOf(TokenRefusedException.class);
    }
  }

  private static String encode(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private static long usedMemory() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
