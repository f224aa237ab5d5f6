package org.scopewarden.runtime.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopewarden.runtime.config.ConfigurationException;
import org.scopewarden.runtime.keys.KeySource.Answer;
import org.scopewarden.runtime.token.JwtVectors;

/** A file of keys, and what an operator reads when it is wrong. */
final class StaticKeysTest {

  private static final String MEANING =
      ". It is a file that holds the issuer's JWK Set; instead of jwks-uri and discovery."
          + " Example: scopewarden.issuers.acme.jwks-file=/etc/scopewarden/jwks.json";
  private static final String KEY = "scopewarden.issuers.acme.jwks-file";

  @TempDir private Path folder;

  @Test
  void findsTheKeysOfAFile() throws IOException {
    StaticKeys keys = StaticKeys.of(file(JwtVectors.jwks()), KeyRules.PUBLIC, KEY);

    Answer answer = keys.find("ec1", SignatureAlgorithm.ES256);

    assertThat(answer).isInstanceOf(Answer.Found.class);
    assertThat(keys.trusts(((Answer.Found) answer).candidates().get(0))).isTrue();
    assertThat(keys.find("ec2", SignatureAlgorithm.ES256)).isInstanceOf(Answer.Unknown.class);
    assertThat(keys.find(null, SignatureAlgorithm.EDDSA)).isInstanceOf(Answer.Found.class);
  }

  @Test
  void saysThatAFileIsMissing() {
    Path missing = folder.resolve("none.json");

    assertRefused(missing, "is " + missing + ", which cannot be read (NoSuchFileException)");
  }

  @Test
  void saysThatAFolderIsNoFile() {
    assertRefused(folder, "is " + folder + ", which cannot be read (IOException)");
  }

  @Test
  void saysThatAFileIsNoJwkSet() throws IOException {
    Path file = file("{}".getBytes(UTF_8));

    assertRefused(
        file, "cannot be used: " + file + " is no JWK Set: it has no array named \"keys\"");
  }

  @Test
  void saysThatAFileHasNoUsableKey() throws IOException {
    Path file = file("{\"keys\":[]}".getBytes(UTF_8));

    assertRefused(file, "is " + file + ", which holds no usable key; the log says why");
  }

  @Test
  void saysThatAFileIsTooLong() throws IOException {
    Path file = file(new byte[JwkSetReader.MAXIMUM_LENGTH + 1]);

    assertRefused(file, "cannot be used: " + file + " is longer than 512 kB");
  }

  private static void assertRefused(Path file, String what) {
    assertThatThrownBy(() -> StaticKeys.of(file, KeyRules.PUBLIC, KEY))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("Scopewarden cannot start:\n  " + KEY + " " + what + MEANING);
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve("jwks.json"), content);
  }
}
