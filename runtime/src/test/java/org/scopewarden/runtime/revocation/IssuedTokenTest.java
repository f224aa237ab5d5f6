package org.scopewarden.runtime.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopewarden.runtime.keys.KeySet;
import org.scopewarden.runtime.keys.SignatureAlgorithm;
import org.scopewarden.runtime.keys.SigningKeys;
import org.scopewarden.runtime.keys.StaticKeys;
import org.scopewarden.runtime.keys.VerificationKey;
import org.scopewarden.runtime.revocation.RevocationTarget.Kind;
import org.scopewarden.runtime.token.JwtVectors;
import org.scopewarden.runtime.token.JwtVerifier;
import org.scopewarden.runtime.token.OpaqueTokens;
import org.scopewarden.runtime.token.TestIssuer;
import org.scopewarden.runtime.token.TokenPolicy;
import org.scopewarden.runtime.token.TokenRefusedException;
import org.scopewarden.runtime.token.VerifiedToken;
import org.scopewarden.testsecrets.UsedSecrets;

/** Under which names a token can be revoked. */
final class IssuedTokenTest {

  private static final String ISSUER = "https://as.example";
  private static final Instant NOW = JwtVectors.now();

  @Test
  void aTokenHasAsManyNamesAsItHasClaims() throws TokenRefusedException {
    IssuedToken token = IssuedToken.of(verified("SHA256withECDSAinP1363Format", "ES256", "ec1"));

    assertThat(token.targets())
        .extracting(RevocationTarget::kind)
        .containsExactly(Kind.TOKEN, Kind.SUBJECT, Kind.KEY, Kind.KEY);
    assertThat(token.targets()).allMatch(target -> target.issuer().equals(ISSUER));
  }

  @ParameterizedTest
  @CsvSource({
    "SHA256withRSA,                RS256, rs1",
    "SHA256withECDSAinP1363Format, ES256, ec1",
    "Ed25519,                      EdDSA, ed1",
  })
  void aKeyHasTheThumbprintOfItsJwk(String jca, String algorithm, String kid)
      throws TokenRefusedException, ParseException, JOSEException {
    JWK jwk =
        JWKSet.parse(new String(JwtVectors.jwks(), StandardCharsets.UTF_8)).getKeyByKeyId(kid);

    IssuedToken token = IssuedToken.of(verified(jca, algorithm, kid));

    assertThat(token.targets())
        .contains(
            new RevocationTarget(Kind.KEY, ISSUER, kid),
            new RevocationTarget(Kind.KEY, ISSUER, jwk.computeThumbprint().toString()));
  }

  /** The digest of a secret would help whoever guesses. */
  @Test
  void aSecretHasItsNameOnly() throws TokenRefusedException {
    assertThat(keysOf(SigningKeys.of(SignatureAlgorithm.HS256), "shared"))
        .containsExactly(new RevocationTarget(Kind.KEY, ISSUER, "shared"));
  }

  @Test
  void aKeyWithoutANameHasItsThumbprintOnly() throws TokenRefusedException {
    SigningKeys keys = SigningKeys.of(SignatureAlgorithm.ES256);
    RevocationTarget thumbprint =
        new RevocationTarget(Kind.KEY, ISSUER, KeyThumbprints.of((PublicKey) keys.verifying()));

    assertThat(keysOf(keys, null)).containsExactly(thumbprint);
    assertThat(keysOf(keys, "")).containsExactly(thumbprint);
  }

  @Test
  void anOpaqueTokenHasNoKeyAndNeedsNoId() throws TokenRefusedException {
    String answer =
        """
        {"active": true, "iss": "https://as.example", "aud": "https://api.example",
         "sub": "alice", "client_id": "app-1", "exp": %d}
        """
            .formatted(NOW.getEpochSecond() + 60);

    IssuedToken token = IssuedToken.of(OpaqueTokens.verified(answer, NOW));

    assertThat(token.targets())
        .containsExactly(new RevocationTarget(Kind.SUBJECT, ISSUER, "alice"));
    assertThat(token.issuedAt()).isNull();
  }

  @Test
  void upToIsInclusive() {
    RevocationTarget alice = new RevocationTarget(Kind.SUBJECT, ISSUER, "alice");
    IssuedToken token = new IssuedToken(List.of(alice), NOW);

    assertThat(token.isConcernedBy(new Revocation(alice, NOW))).isTrue();
    assertThat(token.isConcernedBy(new Revocation(alice, NOW.minusNanos(1)))).isFalse();
    assertThat(token.isConcernedBy(Revocation.ofSubject(ISSUER, "bob", NOW))).isFalse();
  }

  @Test
  void whatDoesNotSayWhenItWasIssuedIsTakenForOld() {
    RevocationTarget alice = new RevocationTarget(Kind.SUBJECT, ISSUER, "alice");

    assertThat(new IssuedToken(List.of(alice), null).wasIssuedBy(Instant.MIN)).isTrue();
  }

  @Test
  void nothingIsRevokedByAnEmptyName() {
    assertThatThrownBy(() -> Revocation.ofToken(ISSUER, ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Revocation.ofToken("", "j-1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** By which names of its key a token can be revoked that does not say which it is. */
  private static List<RevocationTarget> keysOf(SigningKeys keys, @Nullable String kid)
      throws TokenRefusedException {
    String header = "{\"alg\":\"" + keys.algorithm().jwaName() + "\",\"typ\":\"at+jwt\"}";
    String content = encode(header) + "." + encode(TestIssuer.claims().json());
    byte[] signature = keys.sign(content.getBytes(StandardCharsets.US_ASCII));
    String token = UsedSecrets.use(content + "." + TestIssuer.encode(signature));
    TokenPolicy policy =
        new TokenPolicy(
            ISSUER,
            JwtVectors.policy().audiences(),
            Set.of(keys.algorithm()),
            Duration.ZERO,
            Duration.ofHours(1));
    VerificationKey key = new VerificationKey(kid, keys.algorithm(), keys.verifying());
    return IssuedToken.of(
            new JwtVerifier(policy, StaticKeys.of(KeySet.of(List.of(key))), JwtVectors.clock())
                .verify(token))
        .targets()
        .stream()
        .filter(target -> target.kind() == Kind.KEY)
        .toList();
  }

  private static String encode(String text) {
    return TestIssuer.encode(text.getBytes(StandardCharsets.UTF_8));
  }

  private static VerifiedToken verified(String jca, String algorithm, String kid)
      throws TokenRefusedException {
    String header = TestIssuer.HEADER.replace("ES256", algorithm).replace("ec1", kid);
    String claims = TestIssuer.claims().json();
    String token =
        TestIssuer.sign(
            header.getBytes(StandardCharsets.UTF_8),
            claims.getBytes(StandardCharsets.UTF_8),
            jca,
            kid);
    return new JwtVerifier(
            JwtVectors.policy(), StaticKeys.of(JwtVectors.keys()), JwtVectors.clock())
        .verify(token);
  }
}
