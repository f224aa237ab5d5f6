package org.scopewarden.runtime.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a remembered token is found by: all of its SHA-256, never a part of it. */
@Tag("CL-024")
@Tag("KEY-16")
final class TokenDigestTest {

  @Test
  void isTheWholeDigest() throws Exception {
    byte[] sha256 =
        MessageDigest.getInstance("SHA-256").digest("a.b.c".getBytes(StandardCharsets.US_ASCII));
    TokenDigest digest = TokenDigest.of("a.b.c");

    assertThat(
            "%016x%016x%016x%016x"
                .formatted(digest.first(), digest.second(), digest.third(), digest.fourth()))
        .isEqualTo(HexFormat.of().formatHex(sha256));
    assertThat(digest.hashCode()).isEqualTo((int) digest.first());
  }

  @Test
  void oneTokensPrefixOfADigestIsNotAnothers() {
    TokenDigest digest = new TokenDigest(1, 2, 3, 4);

    assertThat(digest).isEqualTo(new TokenDigest(1, 2, 3, 4));
    assertThat(digest)
        .isNotEqualTo(new TokenDigest(0, 2, 3, 4))
        .isNotEqualTo(new TokenDigest(1, 0, 3, 4))
        .isNotEqualTo(new TokenDigest(1, 2, 0, 4))
        .isNotEqualTo(new TokenDigest(1, 2, 3, 0));
    assertThat(new TokenDigest(1, 0, 3, 4)).hasSameHashCodeAs(digest);
  }
}
