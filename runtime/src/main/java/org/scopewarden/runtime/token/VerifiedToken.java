package org.scopewarden.runtime.token;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.keys.VerificationKey;

/** An access token that is believed. Only a verifier makes one. */
public final class VerifiedToken {

  private final Claims claims;
  private final @Nullable VerificationKey key;

  VerifiedToken(Claims claims, @Nullable VerificationKey key) {
    this.claims = claims;
    this.key = key;
  }

  /** The {@code iss} claim. */
  public String issuer() {
    return claims.issuer();
  }

  /** The {@code sub} claim: unique within the issuer. */
  public String subject() {
    return claims.subject();
  }

  /** The {@code client_id} claim, null if the token may lack it and does. */
  public @Nullable String clientId() {
    return claims.clientId();
  }

  /** The tokens of the {@code scope} claim, exactly as granted. */
  public Set<String> scopes() {
    return claims.scopes();
  }

  /** The roles of the claim that is mapped to them, exactly as granted. */
  public Set<String> roles() {
    return claims.roles();
  }

  /** The {@code acr} claim, null if it is absent. */
  public @Nullable String acr() {
    return claims.acr();
  }

  /** The {@code auth_time} claim, null if it is absent. */
  public @Nullable Instant authenticatedAt() {
    return claims.authenticatedAt();
  }

  /** The {@code exp} claim: at this instant the token is expired already. */
  public Instant expiresAt() {
    return claims.expiresAt();
  }

  /** The {@code iat} claim, null if the token does not say. */
  public @Nullable Instant issuedAt() {
    return claims.issuedAt();
  }

  /** The {@code jti} claim: unique within the issuer; null if the token has none. */
  public @Nullable String tokenId() {
    return claims.tokenId();
  }

  /** The {@code sid} claim: the login session that it belongs to, null if it is absent. */
  public @Nullable String sessionId() {
    return claims.sessionId();
  }

  /** The {@code grant_id} claim: what its family of tokens has in common, null if it is absent. */
  public @Nullable String grantId() {
    return claims.grantId();
  }

  /** The key that verified the signature, null if the token is opaque and has none. */
  public @Nullable VerificationKey key() {
    return key;
  }
}
