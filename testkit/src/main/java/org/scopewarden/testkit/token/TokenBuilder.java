package org.scopewarden.testkit.token;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Describes one token: each word changes what it says, and {@link #mint} signs it. */
public final class TokenBuilder {

  private static final Duration LIFETIME = Duration.ofMinutes(5);
  private static final Duration HOUR = Duration.ofHours(1);

  private final JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder();
  private final Instant now;
  private final String keyId;
  private JOSEObjectType type = new JOSEObjectType("at+jwt");
  private Signature signature;

  TokenBuilder(ECKey key, URI issuer, Instant now) {
    this.now = now;
    this.keyId = key.getKeyID();
    this.signature = Signature.of(key);
    claims
        .issuer(issuer.toString())
        .subject(Tokens.SUBJECT)
        .audience(TestIssuer.AUDIENCE)
        .claim("client_id", "tests")
        .jwtID(UUID.randomUUID().toString());
    valid(now, now.plus(LIFETIME));
  }

  /** {@code sub}. */
  public TokenBuilder subject(String subject) {
    claims.subject(subject);
    return this;
  }

  /** {@code client_id}. */
  public TokenBuilder client(String clientId) {
    return claim("client_id", clientId);
  }

  /** These scopes and no others; the claim is absent without any. */
  public TokenBuilder scopes(String... scopes) {
    return claim("scope", scopes.length == 0 ? null : String.join(" ", scopes));
  }

  /** These roles and no others, in {@link TestIssuer#ROLES_CLAIM}. */
  public TokenBuilder roles(String... roles) {
    return claim(TestIssuer.ROLES_CLAIM, roles.length == 0 ? null : List.of(roles));
  }

  /** {@code aud}, in place of the one that the application accepts. */
  public TokenBuilder audience(String... audiences) {
    claims.audience(List.of(audiences));
    return this;
  }

  /** {@code iss}, in place of the one that the application trusts. */
  public TokenBuilder issuer(String issuer) {
    claims.issuer(issuer);
    return this;
  }

  /** {@code acr}: how strong the login was (RFC 9470). */
  public TokenBuilder acr(String acr) {
    return claim("acr", acr);
  }

  /** {@code auth_time}: how long ago the login was. */
  public TokenBuilder loggedIn(Duration ago) {
    return claim("auth_time", now.minus(ago).getEpochSecond());
  }

  /** {@code exp}, so long after now. */
  public TokenBuilder lifetime(Duration lifetime) {
    return valid(now, now.plus(lifetime));
  }

  /** It was good until an hour ago. */
  public TokenBuilder expired() {
    return valid(now.minus(HOUR).minus(LIFETIME), now.minus(HOUR));
  }

  /** It is good from an hour on ({@code nbf}), although it is issued. */
  public TokenBuilder notYetValid() {
    claims.notBeforeTime(Date.from(now.plus(HOUR)));
    return valid(now, now.plus(HOUR).plus(LIFETIME));
  }

  /** {@code typ}, such as {@code JWT}. */
  public TokenBuilder type(String typ) {
    type = new JOSEObjectType(typ);
    return this;
  }

  /** Any claim, also one of those above; null for none. */
  public TokenBuilder claim(String name, @Nullable Object value) {
    claims.claim(name, value);
    return this;
  }

  /** Nobody signs it: {@code alg} is {@code none}. */
  public TokenBuilder unsigned() {
    signature = Signature.NONE;
    return this;
  }

  /** Another key signs it under the name of the issuer's own. */
  public TokenBuilder otherKey() {
    signature = Signature.of(TestIssuer.newKey());
    return this;
  }

  private TokenBuilder valid(Instant from, Instant to) {
    claims.issueTime(Date.from(from)).expirationTime(Date.from(to));
    return this;
  }

  /** The token. */
  public TestToken mint() {
    JWSHeader.Builder header = new JWSHeader.Builder(JWSAlgorithm.ES256).type(type).keyID(keyId);
    return new TestToken(signature.sign(header.build(), claims.build()));
  }
}
