package org.scopewarden.runtime.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scopewarden.runtime.config.IssuerSettings;
import org.scopewarden.runtime.config.Settings;
import org.scopewarden.runtime.keys.JwkSetReader;
import org.scopewarden.runtime.keys.KeySetException;
import org.scopewarden.runtime.keys.SignatureAlgorithm;
import org.scopewarden.runtime.keys.StaticKeys;
import org.scopewarden.runtime.token.TestIssuer.Claimed;

/**
 * What real servers issue by default (measured), each with the options that it needs: with all of
 * them it is accepted, with one fewer it is refused.
 */
@Tag("SCP-03")
final class RealServersTest {

  record Option(String name, Consumer<Settings.Builder> set) {}

  record Server(
      String name,
      @Nullable String type,
      Claimed claims,
      String audience,
      boolean keysSayAlg,
      List<Option> options) {

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Server> servers() {
    Claimed common = TestIssuer.claims().without("client_id");
    return Stream.of(
        new Server(
            "Keycloak 26.7.3, with a mapper for aud",
            "JWT",
            common
                .with("typ", "Bearer")
                .with("azp", "portal")
                .with("sid", "s-1")
                .with("realm_access", Map.of("roles", List.of("clerk")))
                .with("scope", "openid orders.read"),
            "https://api.example",
            true,
            List.of(
                new Option("types", settings -> settings.types("JWT")),
                new Option("client-id-claim", settings -> settings.clientIdClaim("azp")))),
        new Server(
            "node-oidc-provider 9.13.3",
            "at+jwt",
            common.with("client_id", "portal"),
            "https://api.example",
            true,
            List.of()),
        new Server(
            "Spring Authorization Server 1.5.2",
            null,
            common
                .with("aud", "portal")
                .with("nbf", 1_799_999_990L)
                .with("scope", List.of("orders.read")),
            "portal",
            false,
            List.of(
                new Option("types", settings -> settings.types("none")),
                new Option("may-lack", settings -> settings.mayLack("client_id")),
                new Option("scope-array", settings -> settings.scopeArray(true)))),
        new Server(
            "mock-oauth2-server 6.0.2",
            "JWT",
            common
                .with("aud", "orders.read")
                .with("nbf", 1_799_999_990L)
                .with("tid", "default")
                .without("scope"),
            "orders.read",
            true,
            List.of(
                new Option("types", settings -> settings.types("JWT")),
                new Option("may-lack", settings -> settings.mayLack("client_id")))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("servers")
  void isAcceptedWithItsOptions(Server server) {
    assertThat(verdict(server, server.options())).isEqualTo("accepted");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("servers")
  void isRefusedWithOneOptionFewer(Server server) {
    for (Option option : server.options()) {
      List<Option> fewer = new ArrayList<>(server.options());
      fewer.remove(option);

      assertThat(verdict(server, fewer))
          .as("%s without %s", server, option.name())
          .isIn("wrong_token_type", "malformed_claim");
    }
  }

  private static String verdict(Server server, List<Option> options) {
    Settings.Builder settings =
        Settings.builder()
            .issuer("https://as.example")
            .audience(server.audience())
            .algorithms(SignatureAlgorithm.ES256, SignatureAlgorithm.RS256)
            .jwksUri(URI.create("https://as.example/jwks"));
    options.forEach(option -> option.set().accept(settings));
    IssuerSettings issuer = settings.build().issuers().get(0);
    JwtVerifier verifier =
        new JwtVerifier(issuer.tokens(), keys(issuer, server.keysSayAlg()), JwtVectors.clock());
    try {
      verifier.verify(token(server));
      return "accepted";
    } catch (TokenRefusedException e) {
      return e.refusal().code();
    }
  }

  private static String token(Server server) {
    String type = server.type() == null ? "" : ",\"typ\":\"" + server.type() + "\"";
    String header = "{\"alg\":\"RS256\",\"kid\":\"rs1\"" + type + "}";
    return TestIssuer.sign(
        header.getBytes(StandardCharsets.UTF_8),
        Json.of(server.claims().members()).getBytes(StandardCharsets.UTF_8),
        "SHA256withRSA",
        "rs1");
  }

  private static StaticKeys keys(IssuerSettings issuer, boolean sayAlg) {
    String jwks = new String(JwtVectors.jwks(), StandardCharsets.UTF_8);
    String document = sayAlg ? jwks : jwks.replaceAll("\"(alg|use)\":\"[^\"]*\",?", "");
    try {
      return StaticKeys.of(
          new JwkSetReader("a test", issuer.rules())
              .read(document.replace(",}", "}").getBytes(StandardCharsets.UTF_8)));
    } catch (KeySetException e) {
      throw new IllegalStateException(e);
    }
  }
}
