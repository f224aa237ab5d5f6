package org.scopewarden.runtime.token;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tokens are taken for signed ones; here whoever is asked refuses with a code of its own. */
@Tag("IN-032")
final class ShapeVerifierTest {

  private final TokenVerifier chooser =
      new ShapeVerifier(refusing(Refusal.BAD_SIGNATURE), refusing(Refusal.TOKEN_INACTIVE));

  @ParameterizedTest(name = "{0} is judged by {1}")
  @CsvSource({
    "a.b.c, BAD_SIGNATURE",
    "eyJhbGciOiJub25lIn0.e30., BAD_SIGNATURE",
    ".., BAD_SIGNATURE",
    "a.., BAD_SIGNATURE",
    "..c, BAD_SIGNATURE",
    "ya.~+.x==, BAD_SIGNATURE",
    "a, TOKEN_INACTIVE",
    "'', TOKEN_INACTIVE",
    "., TOKEN_INACTIVE",
    "a.b, TOKEN_INACTIVE",
    "..., TOKEN_INACTIVE",
    "a.b.c.d, TOKEN_INACTIVE",
    "a.b.c.d.e, TOKEN_INACTIVE",
  })
  void chooses(String token, Refusal refusal) {
    assertThatThrownBy(() -> chooser.verify(token)).hasMessage(refusal.code());
  }

  private static TokenVerifier refusing(Refusal refusal) {
    return token -> {
      throw new TokenRefusedException(refusal);
    };
  }
}
