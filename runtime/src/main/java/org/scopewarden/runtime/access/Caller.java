package org.scopewarden.runtime.access;

import java.security.Principal;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who calls: proven by a credential. A subject is unique only within its issuer.
 *
 * @param issuer the {@code iss} of the credential
 * @param subject the {@code sub} of the credential
 * @param clientId the OAuth client that the credential was issued to, null if it does not say
 * @param scopes the granted scopes, as granted: what they imply is not added
 * @param roles the roles of the claim that is mapped to them, empty if none is
 * @param acr the {@code acr} of the login, null if the credential does not say
 * @param authenticatedAt the {@code auth_time} of the login, null if the credential does not say
 * @param tokenId the {@code jti} of the credential: unique within its issuer, null if it has none
 * @param sessionId the {@code sid} of the login session, null if the credential does not say
 */
public record Caller(
    String issuer,
    String subject,
    @Nullable String clientId,
    Set<String> scopes,
    Set<String> roles,
    @Nullable String acr,
    @Nullable Instant authenticatedAt,
    @Nullable String tokenId,
    @Nullable String sessionId)
    implements Principal {

  public Caller {
    scopes = Set.copyOf(scopes);
    roles = Set.copyOf(roles);
  }

  /** A caller whose credential has neither an id nor a session. */
  public Caller(
      String issuer,
      String subject,
      @Nullable String clientId,
      Set<String> scopes,
      Set<String> roles,
      @Nullable String acr,
      @Nullable Instant authenticatedAt) {
    this(issuer, subject, clientId, scopes, roles, acr, authenticatedAt, null, null);
  }

  /** A caller without roles, of whose login nothing is known. */
  public Caller(String issuer, String subject, @Nullable String clientId, Set<String> scopes) {
    this(issuer, subject, clientId, scopes, Set.of(), null, null);
  }

  /** The subject. */
  @Override
  public String getName() {
    return subject;
  }

  /**
   * Whether the caller is a client that acts for itself, by the rule of RFC 9068 §2.2: its subject
   * is its client id. A client that could choose its own id must not pass for the user of that name
   * (RFC 9068 §5), so ask before a subject is taken for a user's. False where the credential does
   * not say which client it was issued to.
   */
  public boolean isClient() {
    return subject.equals(clientId);
  }

  /** Whether {@code scope} itself was granted; what a catalogue implies is not asked. */
  public boolean hasScope(String scope) {
    return scopes.contains(scope);
  }
}
