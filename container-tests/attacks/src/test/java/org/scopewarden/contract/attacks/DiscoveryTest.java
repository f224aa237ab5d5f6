package org.scopewarden.contract.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.contract.attacks.harness.Faults;
import org.scopewarden.contract.attacks.harness.FaultyServer;
import org.scopewarden.contract.attacks.harness.GuardedServer;
import org.scopewarden.contract.attacks.harness.Script;
import org.scopewarden.contract.tck.Answer;
import org.scopewarden.contract.tck.Client;
import org.scopewarden.contract.tck.TokenMint;
import org.scopewarden.runtime.config.Key;
import org.scopewarden.runtime.config.Settings;
import org.scopewarden.runtime.keys.Discovery;

/** Keys that are found by the issuer's metadata, and metadata that is not the issuer's. */
final class DiscoveryTest {

  private static final TokenMint MINT = new TokenMint("mint", Clock.systemUTC());

  private final FaultyServer keys = FaultyServer.start(Faults.json(TokenMint.jwkSet(MINT)));
  private final FaultyServer metadata = FaultyServer.start(Faults.silence());
  private final String issuer = metadata.address("/realms/acme").toString();

  @AfterEach
  void close() {
    metadata.close();
    keys.close();
  }

  @ParameterizedTest
  @EnumSource
  void findsTheKeys(Discovery form) {
    metadata.follows(document(issuer, keys.address("/jwks")));

    ask(settings(form)).isOk("notes");

    assertThat(metadata.requests()).hasSize(1);
    assertThat(keys.requests()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"''", "/", "x", "#", "?"})
  @Tag("JK-034")
  @Tag("KEY-03")
  void refusesMetadataOfAnotherIssuer(String suffix) {
    if (suffix.isEmpty()) {
      metadata.follows(document(issuer.replace("acme", "Acme"), keys.address("/jwks")));
    } else {
      metadata.follows(document(issuer + suffix, keys.address("/jwks")));
    }

    ask(settings(Discovery.OPENID)).isUnavailable();

    assertThat(keys.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://keys.example/jwks", "file:///etc/passwd", "/jwks"})
  @Tag("KEY-02")
  void followsMetadataToNoAddressInClear(String address) {
    metadata.follows(document(issuer, URI.create(address)));

    ask(settings(Discovery.OAUTH)).isUnavailable();
  }

  @Test
  @Tag("JK-005")
  void isUnavailableWhileTheMetadataHangs() {
    ask(settings(Discovery.OAUTH).set(Key.JWT_JWKS_DEADLINE, "1")).isUnavailable();
  }

  @Test
  @Tag("JK-010")
  void isNotLedElsewhereByARedirectOfTheMetadata() {
    metadata.follows(Faults.redirect(302, keys.address("/metadata")));

    ask(settings(Discovery.OAUTH)).isUnavailable();

    assertThat(keys.requests()).isEmpty();
  }

  private Settings.Builder settings(Discovery form) {
    return Settings.builder()
        .issuer(issuer)
        .audience(TokenMint.AUDIENCE)
        .set(Key.JWT_ALGORITHMS, "ES256")
        .discovery(form)
        .set(Key.JWT_JWKS_DEADLINE, "10");
  }

  private Answer ask(Settings.Builder settings) {
    String token = MINT.tokenWith(claims -> claims.issuer(issuer).claim("scope", "notes:read"));
    try (GuardedServer server = GuardedServer.start(settings.build())) {
      return server.client().get("notes", Client.authorization("Bearer " + token));
    }
  }

  private static Script document(String issuer, URI jwksUri) {
    return Faults.json("{\"issuer\":\"%s\",\"jwks_uri\":\"%s\"}".formatted(issuer, jwksUri));
  }
}
