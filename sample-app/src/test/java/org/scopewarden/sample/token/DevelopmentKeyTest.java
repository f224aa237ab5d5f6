package org.scopewarden.sample.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.sample.StartException;

/** The development key stays with its owner. */
final class DevelopmentKeyTest {

  @TempDir Path directory;
  Path home;
  Path file;

  @BeforeEach
  void nameFiles() {
    home = directory.resolve("home");
    file = home.resolve("development-key.json");
  }

  @ParameterizedTest(name = "mode {0}")
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-rw-rw-"})
  void refusesAFileThatOthersMayRead(String mode) throws IOException {
    DevelopmentKey.open(home);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));

    assertThatThrownBy(() -> DevelopmentKey.open(home))
        .isInstanceOf(StartException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void refusesADirectoryThatOthersMayWrite() throws IOException {
    DevelopmentKey.open(home);
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwx---"));

    assertThatThrownBy(() -> DevelopmentKey.open(home))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("chmod 700");
  }

  @ParameterizedTest(name = "content \"{0}\"")
  @ValueSource(
      strings = {
        "",
        "{",
        "{}",
        "{\"kty\":\"RSA\"}",
        "{\"kty\":\"EC\",\"crv\":\"P-256\",\"kid\":\"1\",\"x\":\"a\",\"y\":\"b\",\"d\":\"secret\"}",
      })
  void refusesAFileThatHoldsNoKey(String content) throws IOException {
    DevelopmentKey.open(home);
    Files.writeString(file, content);

    assertThatThrownBy(() -> DevelopmentKey.open(home))
        .isInstanceOf(StartException.class)
        .hasMessageContaining(file.toString())
        .hasMessageNotContaining("secret");
  }

  @Test
  void refusesAPublicKey() throws IOException {
    String publicKey = DevelopmentKey.open(home).pair().toPublicJWK().toJSONString();
    Files.writeString(file, publicKey);

    assertThatThrownBy(() -> DevelopmentKey.open(home)).isInstanceOf(StartException.class);
  }

  @Test
  void onlyTheOwnerMayReadIt() throws IOException {
    DevelopmentKey.open(home);

    assertThat(mode(home)).isEqualTo("rwx------");
    assertThat(mode(file)).isEqualTo("rw-------");
  }

  @Test
  void keySetHoldsThePublicPartAndNothingElse() throws IOException {
    String kid = DevelopmentKey.open(home).pair().getKeyID();

    assertThat(Files.readString(DevelopmentKey.jwksFile(home)))
        .contains(kid)
        .doesNotContain("\"d\"");
    assertThat(home.toFile().list()).containsOnly("development-key.json", "jwks.json");
  }

  @Test
  void staysTheSame() {
    assertThat(DevelopmentKey.open(home).pair()).isEqualTo(DevelopmentKey.open(home).pair());
  }

  @Test
  void isOneEvenIfManyAskAtOnce() {
    Set<String> keys =
        IntStream.range(0, 16)
            .parallel()
            .mapToObj(i -> DevelopmentKey.open(home).pair().getKeyID())
            .collect(Collectors.toSet());

    assertThat(keys).hasSize(1);
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
