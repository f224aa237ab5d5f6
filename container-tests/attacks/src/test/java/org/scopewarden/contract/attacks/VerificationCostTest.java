package org.scopewarden.contract.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.Base64URL;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.runtime.keys.KeySet;
import org.scopewarden.runtime.keys.SignatureAlgorithm;
import org.scopewarden.runtime.keys.StaticKeys;
import org.scopewarden.runtime.keys.VerificationKey;
import org.scopewarden.runtime.token.JwtVerifier;
import org.scopewarden.runtime.token.TokenPolicy;
import org.scopewarden.runtime.token.TokenRefusedException;
import org.scopewarden.runtime.token.TokenVerifier;

/** The processor time that the longest tokens cost, which a busy machine does not lengthen. */
final class VerificationCostTest {

  private static final Duration LONGEST = Duration.ofMillis(10);
  private static final int EACH = 150;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final TokenVerifier verifier =
      new JwtVerifier(
          new TokenPolicy(
              "https://as.example",
              Set.of("https://api.example"),
              Set.of(SignatureAlgorithm.RS256),
              Duration.ZERO,
              Duration.ofHours(1)),
          StaticKeys.of(longKey()),
          Clock.fixed(Instant.ofEpochSecond(1_800_000_000), ZoneOffset.UTC));

  @Test
  @Tag("JWT-22")
  void sixteenKilobytesOfAnythingTakeLessThanTenMilliseconds() {
    List<String> tokens = tokens();
    tokens.forEach(token -> IntStream.range(0, EACH).forEach(i -> cost(token)));

    long[] costs =
        tokens.stream()
            .flatMapToLong(token -> IntStream.range(0, EACH).mapToLong(i -> cost(token)))
            .sorted()
            .toArray();

    assertThat(Duration.ofNanos(costs[(int) (costs.length * 0.999) - 1])).isLessThan(LONGEST);
  }

  /** Each as long as is accepted, and with the most work in it. */
  private static List<String> tokens() {
    Random random = new Random(22);
    String many =
        IntStream.range(0, 900)
            .mapToObj(i -> "\"c" + i + "\":" + i)
            .collect(Collectors.joining(","));
    String deep = "\"d\":" + "[".repeat(60) + "]".repeat(60);
    String numbers = "\"n\":[" + "9".repeat(120) + ",1e-399".repeat(1_000) + "]";
    String noise =
        random.ints(11_000, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining());
    return List.of(
        token(many),
        token(deep + "," + numbers),
        token("\"s\":\"" + noise + "\""),
        "A".repeat(16_384),
        ".".repeat(16_384),
        noise + "." + noise + "." + noise);
  }

  private static String token(String more) {
    String claims = Signer.object(Signer.claims()).replaceFirst("}$", "," + more + "}");
    String header = "{\"alg\":\"RS256\",\"typ\":\"at+jwt\",\"kid\":\"long\"}";
    byte[] signature = new byte[1_024];
    Arrays.fill(signature, 1, signature.length, (byte) 0x55);
    return Base64URL.encode(header)
        + "."
        + Base64URL.encode(claims)
        + "."
        + Base64URL.encode(signature);
  }

  private long cost(String token) {
    long before = THREADS.getCurrentThreadCpuTime();
    try {
      verifier.verify(token);
      throw new AssertionError("verified: " + token);
    } catch (TokenRefusedException e) {
      return THREADS.getCurrentThreadCpuTime() - before;
    }
  }

  /** A modulus of the greatest accepted length; nobody knows its factors. */
  private static KeySet longKey() {
    BigInteger modulus = new BigInteger(8_192, new Random(22)).setBit(8_191).setBit(0);
    try {
      PublicKey key =
          KeyFactory.getInstance("RSA")
              .generatePublic(new RSAPublicKeySpec(modulus, BigInteger.valueOf(65_537)));
      return KeySet.of(List.of(new VerificationKey("long", SignatureAlgorithm.RS256, key)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
