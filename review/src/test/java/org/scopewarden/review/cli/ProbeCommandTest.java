package org.scopewarden.review.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.review.Samples.entry;
import static org.scopewarden.review.Samples.manifest;
import static org.scopewarden.review.Samples.rule;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.ManifestWriter;
import org.scopewarden.runtime.config.Settings;
import org.scopewarden.runtime.jaxrs.ScopewardenFeature;
import org.scopewarden.runtime.keys.SignatureAlgorithm;
import org.scopewarden.testkit.app.AppServer;
import org.scopewarden.testkit.token.TestIssuer;
import org.scopewarden.testsecrets.UsedSecrets;

/** The command as somebody calls it who has files and the address of a server. */
class ProbeCommandTest {

  private static final String ISSUER = "https://issuer.test";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private final TestIssuer issuer = TestIssuer.start();
  private Path manifest = Path.of("");

  @BeforeEach
  void copyManifest() throws IOException {
    String location = Manifest.location("org.scopewarden.testkit.app");
    URL found = AppServer.class.getClassLoader().getResource(location);
    try (var input = Objects.requireNonNull(found).openStream()) {
      manifest = Files.write(folder.resolve("manifest.json"), input.readAllBytes());
    }
  }

  @AfterEach
  void stop() {
    issuer.close();
  }

  @Test
  void exitsWithOneWhereSomethingIsMoreOpen() {
    try (AppServer server = AppServer.startUnguarded()) {
      Run run = probe(server);

      assertThat(run.exitCode()).isEqualTo(ExitCode.FOUND);
      assertThat(run.out())
          .startsWith("More open than the manifest says:")
          .contains("GET /users/me, no credential: 200, so it was let in")
          .containsPattern("\\d+ refused, \\d+ more open, \\d+ not proven, \\d+ not tried\n");
    }
  }

  @Test
  void writesJson() {
    try (AppServer server = AppServer.startUnguarded()) {
      Run run = probe(server, "--json");

      assertThat(run.exitCode()).isEqualTo(ExitCode.FOUND);
      assertThat(run.out())
          .contains(
              "\"moreOpen\" : [", "\"id\" : \"org.scopewarden.testkit.app.UsersResource.me()\"")
          .contains("\"sent\" : \"no credential\"", "\"notTried\" : [");
    }
  }

  @Test
  void provesWithTheKeyOfATestIssuer() throws Exception {
    ECKey key = key();
    Path file = Files.writeString(folder.resolve("key.json"), key.toJSONString());
    Path keys =
        Files.writeString(folder.resolve("jwks.json"), new JWKSet(key.toPublicJWK()).toString());
    Settings settings =
        Settings.builder()
            .issuer(ISSUER)
            .audience(TestIssuer.AUDIENCE)
            .algorithms(SignatureAlgorithm.ES256)
            .jwksFile(keys)
            .rolesClaim("groups")
            .build();
    try (AppServer server = guarded(settings)) {
      Run run =
          probe(
              server,
              "--unsafe",
              "--signing-key",
              file,
              "--issuer",
              ISSUER,
              "--audience",
              TestIssuer.AUDIENCE,
              "--roles-claim",
              "groups");

      assertThat(run.out())
          .containsPattern("^\\d{3} refused, 0 more open, 0 not proven, 0 not tried\n$");
      assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
    }
  }

  @Test
  void provesWhatTheTokensOfAFileCanProve() throws Exception {
    Path tokens =
        Files.writeString(
            folder.resolve("tokens.txt"),
            "# scopes, then the token\n\nfiles:read users:delete "
                + minted("files:read", "users:delete")
                + "\n"
                + minted()
                + "\n");
    Path expired =
        Files.writeString(
            folder.resolve("expired.txt"),
            UsedSecrets.use(issuer.tokens().token().expired().mint().value()) + "\n");
    try (AppServer server = guarded(issuer.settings().build())) {
      Run run = probe(server, "--tokens", tokens, "--expired-token-file", expired);

      assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
      assertThat(run.out())
          .contains("without protection it would do something", "there is no such token")
          .contains(
              "a token for another audience; a token of another key; a token without role auditor"
                  + " or role head auditor")
          .doesNotContain("a token without users:read")
          .doesNotContain(minted().substring(0, 20));
    }
  }

  @Test
  void aServerThatIsSilentIsNoSuccess() {
    Run run = Run.of("probe", "http://127.0.0.1:1/", "-m", manifest, "--rate", "1000");

    assertThat(run.exitCode()).isEqualTo(ExitCode.NO_ANSWER);
    assertThat(run.out()).startsWith("Not proven:").contains("no answer (");
  }

  @Test
  void aPrefixThatIsNotThereIsNoSuccess() {
    try (AppServer server = AppServer.startUnguarded()) {
      Run run = probe(server, "--without-prefix", "/api");

      assertThat(run.exitCode()).isEqualTo(ExitCode.NO_ANSWER);
      assertThat(run.out()).contains("its path does not begin with /api");
    }
  }

  @Test
  void readsTokensFromWellFormedFilesOnly() throws IOException {
    Path scopes = Files.writeString(folder.resolve("a"), "\nqu\"ote abc\n");
    Path token = Files.writeString(folder.resolve("b"), "read not;a;token\n");
    Path several = Files.writeString(folder.resolve("c"), "one\ntwo\n");
    Path publicKey = Files.writeString(folder.resolve("d"), key().toPublicJWK().toJSONString());
    Path noKey = Files.writeString(folder.resolve("e"), "secret");

    assertThat(refusal("--tokens", scopes))
        .endsWith("a:2: what stands before the token must be scopes\n");
    assertThat(refusal("--tokens", token)).endsWith("b:1: this is no bearer token (RFC 6750)\n");
    assertThat(refusal("--tokens", folder.resolve("gone")))
        .endsWith("gone: cannot be read (NoSuchFileException)\n");
    assertThat(refusal("--expired-token-file", several))
        .endsWith("c: this is no bearer token (RFC 6750)\n");
    assertThat(refusal("--signing-key", publicKey, "--issuer", "i", "--audience", "a"))
        .endsWith("d: a private EC or RSA key is needed\n");
    assertThat(refusal("--signing-key", noKey, "--issuer", "i", "--audience", "a"))
        .endsWith("e: this is no usable JWK (RFC 7517)\n");
  }

  @Test
  void isToldHowItIsCalled() throws IOException {
    Path empty =
        Files.writeString(
            folder.resolve("empty.json"), ManifestWriter.write(manifest("org.acme", Catalog.NONE)));
    Path some =
        Files.writeString(
            folder.resolve("some.json"),
            ManifestWriter.write(
                manifest("org.acme", Catalog.NONE, entry("get", rule("a"), "GET /a"))));

    assertThat(misuse("ftp://127.0.0.1/", "-m", some)).contains("is no http or https address");
    assertThat(misuse("http://127.0.0.1/", "-m", empty)).contains("lists no endpoint");
    assertThat(misuse("http://127.0.0.1/", "-m", some, "--rate", "0")).contains("at least one");
    assertThat(misuse("http://127.0.0.1/", "-m", some, "--timeout", "0")).contains("some time");
    for (String more : List.of("me:t0psecret@127.0.0.1/", "127.0.0.1/?a=b", "127.0.0.1/#a")) {
      assertThat(misuse("http://" + more, "-m", some))
          .contains("a user, a query or a fragment")
          .doesNotContain("t0psecret");
    }
    assertThat(misuse("http://192.0.2.1/", "-m", some, "--tokens", some)).contains("by https only");
    assertThat(misuse("http://127.0.0.1/", "-m", some, "--signing-key", some))
        .contains("needs --issuer and --audience");
    assertThat(misuse("http://127.0.0.1/", "-m", some, "--signing-key", some, "--tokens", some))
        .contains("goes without --tokens");
  }

  @Test
  void showsAndClearsItsProgress() {
    StringWriter shown = new StringWriter();
    ProgressBar bar = new ProgressBar(new PrintWriter(shown));

    bar.show(1, 2);
    bar.show(2, 2);
    bar.clear();

    assertThat(shown.toString())
        .startsWith("\r[###############               ] 1 of 2")
        .contains("\r[##############################] 2 of 2")
        .endsWith(" \r");
  }

  private String refusal(Object... options) {
    Object[] all = new Object[options.length + 4];
    System.arraycopy(new Object[] {"probe", "http://127.0.0.1:1/", "-m", manifest}, 0, all, 0, 4);
    System.arraycopy(options, 0, all, 4, options.length);
    Run run = Run.of(all);
    assertThat(run.exitCode()).isEqualTo(ExitCode.NO_ANSWER);
    return run.err().replace(System.lineSeparator(), "\n");
  }

  private static String misuse(Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = "probe";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    Run run = Run.of(all);
    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USE);
    return run.err();
  }

  private Run probe(AppServer server, Object... options) {
    Object[] all = new Object[options.length + 6];
    System.arraycopy(
        new Object[] {"probe", server.address(), "-m", manifest, "--rate", "10000"}, 0, all, 0, 6);
    System.arraycopy(options, 0, all, 6, options.length);
    return Run.of(all);
  }

  private static AppServer guarded(Settings settings) {
    return AppServer.start(AppServer.application().register(new ScopewardenFeature(settings)));
  }

  private String minted(String... scopes) {
    return UsedSecrets.use(issuer.tokens().with(scopes).value());
  }

  private static ECKey key() {
    try {
      ECKey key =
          new ECKeyGenerator(Curve.P_256).keyID("test").algorithm(JWSAlgorithm.ES256).generate();
      UsedSecrets.use(key.getD().toString());
      return key;
    } catch (com.nimbusds.jose.JOSEException e) {
      throw new AssertionError(e);
    }
  }
}
