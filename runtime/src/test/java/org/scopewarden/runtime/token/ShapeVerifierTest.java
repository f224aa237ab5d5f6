package org.scopewarden.runtime.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tokens are taken for signed ones. */
@Tag("IN-032")
final class ShapeVerifierTest {

  private final List<String> asSigned = new ArrayList<>();
  private final List<String> asOpaque = new ArrayList<>();
  private final TokenVerifier chooser = new ShapeVerifier(noting(asSigned), noting(asOpaque));

  @ParameterizedTest
  @ValueSource(strings = {"a.b.c", "eyJhbGciOiJub25lIn0.e30.", "..", "a..", "..c", "ya.~+.x=="})
  void whatHasThreePartsIsSigned(String token) throws TokenRefusedException {
    assertThat(chooser.verify(token).subject()).isEqualTo("user-1");

    assertThat(asSigned).containsExactly(token);
    assertThat(asOpaque).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "", ".", "a.b", "...", "a.b.c.d", "a.b.c.d.e"})
  void allOthersAreOpaque(String token) throws TokenRefusedException {
    assertThat(chooser.verify(token).subject()).isEqualTo("user-1");

    assertThat(asOpaque).containsExactly(token);
    assertThat(asSigned).isEmpty();
  }

  @Test
  void whoeverVerifiesATokenRemembersIt() throws TokenRefusedException {
    chooser.remembered("a.b.c");
    chooser.remembered("a");

    assertThat(asSigned).containsExactly("remembered a.b.c");
    assertThat(asOpaque).containsExactly("remembered a");
  }

  private static TokenVerifier noting(List<String> tokens) {
    return new TokenVerifier() {
      @Override
      public VerifiedToken verify(String token) throws TokenRefusedException {
        tokens.add(token);
        return OpaqueTokens.verified(
            Json.of(ToldIntrospection.GOOD), Instant.ofEpochSecond(1_800_000_000));
      }

      @Override
      public @Nullable VerifiedToken remembered(String token) {
        tokens.add("remembered " + token);
        return null;
      }
    };
  }
}
