package org.scopewarden.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopewarden.runtime.introspection.ClientAuthentication.Method;
import org.scopewarden.runtime.introspection.SignedAssertion;
import org.scopewarden.testsecrets.UsedSecrets;

/** What an operator may set about a key of this server's own, and that no mistake shows it. */
final class ClientIdentityTest {

  private static final Path FILE = Path.of("rs.jwk");

  @TempDir private Path folder;

  @Test
  void namesItsKeyAndTheIssuer() {
    assertThat(client(good()))
        .isEqualTo(new ClientIdentity.ByKey("rs", FILE, "https://as.example"));
    assertThat(client(good().introspection(words -> words.clientAssertionAudience("urn:as"))))
        .isEqualTo(new ClientIdentity.ByKey("rs", FILE, "urn:as"));
  }

  @Test
  void needsAKey() {
    assertRefused(
        good().set(Key.INTROSPECTION_CLIENT_KEY_FILE, " "),
        Key.INTROSPECTION_CLIENT_KEY_FILE.problem("is empty"));
    assertRefused(
        good().set(Key.INTROSPECTION_CLIENT_KEY_FILE, "a\u0000b"),
        Key.INTROSPECTION_CLIENT_KEY_FILE.problem("is \"a\u0000b\", which is no path"));
  }

  @Test
  void hasNoSecretBesideIt() {
    String unused =
        "is set, but scopewarden.introspection.client-authentication says that a key is used";

    assertRefused(
        good().set(Key.INTROSPECTION_CLIENT_SECRET, UsedSecrets.use("not-needed-and-not-shown")),
        Key.INTROSPECTION_CLIENT_SECRET.problem(unused));
    assertRefused(
        good().set(Key.INTROSPECTION_CLIENT_SECRET_FILE, "secret"),
        Key.INTROSPECTION_CLIENT_SECRET_FILE.problem(unused));
  }

  @Test
  void isSetInVainBesideASecret() {
    String unused =
        "is set, but scopewarden.introspection.client-authentication says that a secret is used";

    assertRefused(
        IntrospectionSettingsTest.good().set(Key.INTROSPECTION_CLIENT_KEY_FILE, "rs.jwk"),
        Key.INTROSPECTION_CLIENT_KEY_FILE.problem(unused));
    assertRefused(
        IntrospectionSettingsTest.good().set(Key.INTROSPECTION_CLIENT_ASSERTION_AUDIENCE, "x"),
        Key.INTROSPECTION_CLIENT_ASSERTION_AUDIENCE.problem(unused));
  }

  @Test
  void readsTheKeyAtTheStart() throws IOException {
    ECKey key = key();
    Path file = Files.write(folder.resolve("rs.jwk"), file(key));

    assertThat(identity(file).open(Clock.systemUTC())).isInstanceOf(SignedAssertion.class);
  }

  @Test
  void saysWhatIsWrongWithTheFileAndShowsNothingOfIt() throws IOException {
    ECKey key = key();
    Path shared = Files.write(folder.resolve("public"), file(key.toPublicJWK()));
    String half = key.toJSONString().substring(0, 100);
    Path cut = Files.writeString(folder.resolve("cut"), half);
    Path endless = Files.writeString(folder.resolve("endless"), " ".repeat(65_537));
    Path missing = folder.resolve("missing");

    assertUnusable(shared, "holds no private key");
    assertUnusable(cut, "holds no JWK");
    assertUnusable(endless, "is longer than 65536 octets");
    assertUnusable(missing, "cannot be read (NoSuchFileException)");
  }

  private static void assertUnusable(Path file, String what) {
    assertThatThrownBy(() -> identity(file).open(Clock.systemUTC()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "Scopewarden cannot start:\n  "
                + Key.INTROSPECTION_CLIENT_KEY_FILE.problem("is " + file + ", which " + what));
  }

  private static ECKey key() {
    try {
      ECKey key = new ECKeyGenerator(Curve.P_256).algorithm(JWSAlgorithm.ES256).generate();
      UsedSecrets.use(key.getD().toString());
      return key;
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] file(ECKey key) {
    return key.toJSONString().getBytes(StandardCharsets.UTF_8);
  }

  private static ClientIdentity identity(Path file) {
    return new ClientIdentity.ByKey("rs", file, "https://as.example");
  }

  private static ClientIdentity client(Settings.Builder settings) {
    return Objects.requireNonNull(settings.build().introspection()).endpoint().client();
  }

  private static void assertRefused(Settings.Builder settings, String problem) {
    assertThatThrownBy(settings::build)
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("Scopewarden cannot start:\n  " + problem);
  }

  static Settings.Builder good() {
    return Settings.builder()
        .introspection(words ->
            words
                .uri(URI.create("https://as.example/ask"))
                .clientId("rs")
                .clientAuthentication(Method.PRIVATE_KEY_JWT)
                .clientKeyFile(FILE)
                .issuer("https://as.example")
                .audience("https://api.example"));
  }
}
