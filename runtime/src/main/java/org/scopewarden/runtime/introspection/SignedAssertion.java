package org.scopewarden.runtime.introspection;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/**
 * Proves who this server is by an assertion that its own key signs, so that no secret is shared and
 * none is sent: {@code private_key_jwt} (RFC 7523 §2.2, OpenID Connect Core §9). Each request has
 * one of its own, good for a minute.
 */
public final class SignedAssertion extends ClientAuthentication {

  /** From {@code iat} to {@code exp}: a request is over in seconds, but clocks differ. */
  private static final Duration LIFETIME = Duration.ofMinutes(1);

  private static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  private final String clientId;
  private final ClientKey key;
  private final String audience;
  private final Clock clock;

  /**
   * Signs with {@code key}.
   *
   * @param clientId {@code iss} and {@code sub}
   * @param audience the only {@code aud}: what the authorization server calls itself
   */
  public SignedAssertion(String clientId, ClientKey key, String audience, Clock clock) {
    this.clientId = clientId;
    this.key = key;
    this.audience = audience;
    this.clock = clock;
  }

  @Override
  String form(String token) {
    return "token="
        + encoded(token)
        + "&client_assertion_type="
        + encoded(TYPE)
        + "&client_assertion="
        + key.sign(claims());
  }

  private JWTClaimsSet claims() {
    Instant now = clock.instant();
    return new JWTClaimsSet.Builder()
        .issuer(clientId)
        .subject(clientId)
        .audience(audience)
        .jwtID(UUID.randomUUID().toString())
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plus(LIFETIME)))
        .build();
  }

  @Override
  String header() {
    return "";
  }
}
