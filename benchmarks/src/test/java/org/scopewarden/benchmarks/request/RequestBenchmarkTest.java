package org.scopewarden.benchmarks.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That what is measured is what it says. How long it takes is no test. */
final class RequestBenchmarkTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"RS256", "ES256"})
  void measuresTokensThatAreBelieved(String algorithm) throws Exception {
    SignedToken token = SignedToken.of(algorithm);

    assertThat(BareSignature.of(token).verifies()).isTrue();
    assertThat(Verifiers.forgetful(token).verify(token.compact()).scopes())
        .contains(SignedToken.SCOPE);
  }

  @Test
  void measuresAServerThatIsGuardedBesideOneThatIsNot() throws Exception {
    String classPath = Greeting.compile(folder);
    SignedToken token = SignedToken.of("ES256");
    String stranger = SignedToken.of("ES256").compact();
    Path keys = Files.writeString(folder.resolve("keys.json"), token.jwkSet());
    try (MeasuredServer open = MeasuredServer.start(classPath, false, "ES256", keys);
        MeasuredServer closed = MeasuredServer.start(classPath, true, "ES256", keys)) {
      assertThat(open.load(stranger, 2, 300).requests()).isEqualTo(600);
      assertThat(closed.load(token.compact(), 2, 300).elapsed()).isPositive();
      assertThatThrownBy(() -> closed.load(stranger, 1, 1))
          .hasRootCauseMessage("answered HTTP/1.1 401");
    }
  }

  @Test
  void sumsRoundsUp() {
    LoadFigures sum =
        LoadFigures.NONE
            .and(new LoadFigures(1_000_000_000, 3_000_000, 100))
            .and(new LoadFigures(1_000_000_000, 1_000_000, 300));

    assertThat(sum.perSecond()).isEqualTo(200);
    assertThat(sum.microseconds()).isEqualTo(10);
  }
}
