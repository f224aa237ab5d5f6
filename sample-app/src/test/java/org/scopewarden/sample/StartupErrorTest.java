package org.scopewarden.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A start that fails says what to mend, in one message, and exits with 1. */
final class StartupErrorTest {

  @TempDir Path directory;

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource({
    "port,                          99999,  0 to 65535",
    "port,                          -1,     0 to 65535",
    "port,                          http,   0 to 65535",
    "sample.host,                   a b,    sample.host",
    "sample.database.url,           jdbc:x, jdbc:x",
    "scopewarden.jwt.issuer,        '',     scopewarden.jwt.issuer",
    "scopewarden.jwt.issuer,        acme,   scopewarden.jwt.issuer",
    "scopewarden.jwt.audience,      '',     scopewarden.jwt.audience",
    "scopewarden.jwt.algorithms,    none,   scopewarden.jwt.algorithms",
    "scopewarden.jwt.algorithms,    RS256,  ES256",
    "scopewarden.jwt.jwks-file,     '',     scopewarden.jwt.jwks-file",
    "scopewarden.jwt.jwks-uri,      http://example.com/jwks, https://",
    "scopewarden.jwt.isuer,         x,      scopewarden.jwt.issuer",
    "scopewarden.cache.lifetime,    1h,     scopewarden.cache.lifetime",
  })
  void namesTheKeyThatIsWrong(String key, String value, String named) {
    assertThat(messageOfServeWith(Map.of(key, value))).contains(named);
  }

  @Test
  void makesNoKeyWhenTheConfigurationIsWrong() {
    messageOfServeWith(Map.of("scopewarden.jwt.audience", ""));

    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void namesTheKeySetThatIsNone() throws IOException {
    Path jwks = Files.writeString(directory.resolve("jwks.json"), "{\"keys\":[{]}");

    assertThat(messageOfServeWith(Map.of("scopewarden.jwt.jwks-file", jwks.toString())))
        .contains(jwks.toString());
  }

  @Test
  void namesTheKeySetThatIsNotThere() {
    Path jwks = directory.resolve("missing.json");

    assertThat(messageOfServeWith(Map.of("scopewarden.jwt.jwks-file", jwks.toString())))
        .contains(jwks.toString());
  }

  @Test
  void namesTheHomeThatIsAFile() throws IOException {
    Path home = Files.createFile(directory.resolve("home"));

    assertThat(messageOfServeWith(Map.of())).contains(home.toString());
  }

  @Test
  void namesThePortThatIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());

      assertThat(messageOfServeWith(Map.of("port", port))).contains(port, "-Dport=");
    }
  }

  private String messageOfServeWith(Map<String, String> values) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();

    int exit =
        Main.commandLine(RunningSample.config(directory, values))
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute("serve");

    assertThat(exit).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).isNotBlank().doesNotContain("\tat ", "Exception");
    return err.toString();
  }
}
