package org.scopewarden.runtime.token;

import java.time.Instant;
import java.util.Set;
import org.scopewarden.runtime.keys.VerificationKey;

/** An access token whose signature and claims were verified. Only the verifier makes one. */
public final class VerifiedToken {

  private final String issuer;
  private final String subject;
  private final String clientId;
  private final Set<String> scopes;
  private final Instant expiresAt;
  private final VerificationKey key;

  VerifiedToken(
      String issuer,
      String subject,
      String clientId,
      Set<String> scopes,
      Instant expiresAt,
      VerificationKey key) {
    this.issuer = issuer;
    this.subject = subject;
    this.clientId = clientId;
    this.scopes = Set.copyOf(scopes);
    this.expiresAt = expiresAt;
    this.key = key;
  }

  /** The {@code iss} claim. */
  public String issuer() {
    return issuer;
  }

  /** The {@code sub} claim: unique within the issuer. */
  public String subject() {
    return subject;
  }

  /** The {@code client_id} claim. */
  public String clientId() {
    return clientId;
  }

  /** The tokens of the {@code scope} claim, exactly as granted. */
  public Set<String> scopes() {
    return scopes;
  }

  /** The {@code exp} claim: at this instant the token is expired already. */
  public Instant expiresAt() {
    return expiresAt;
  }

  /** The key that verified the signature. */
  public VerificationKey key() {
    return key;
  }
}
