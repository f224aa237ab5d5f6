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
 * @param clientId the OAuth client that the credential was issued to
 * @param scopes the granted scopes, as granted: what they imply is not added
 * @param roles the roles of the claim that is mapped to them, empty if none is
 * @param acr the {@code acr} of the login, null if the credential does not say
 * @param authenticatedAt the {@code auth_time} of the login, null if the credential does not say
 */
public record Caller(
    String issuer,
    String subject,
    String clientId,
    Set<String> scopes,
    Set<String> roles,
    @Nullable String acr,
    @Nullable Instant authenticatedAt)
    implements Principal {

  public Caller {
    scopes = Set.copyOf(scopes);
    roles = Set.copyOf(roles);
  }

  /** A caller without roles, of whose login nothing is known. */
  public Caller(String issuer, String subject, String clientId, Set<String> scopes) {
    this(issuer, subject, clientId, scopes, Set.of(), null, null);
  }

  /** The subject. */
  @Override
  public String getName() {
    return subject;
  }

  /** Whether {@code scope} itself was granted; what a catalogue implies is not asked. */
  public boolean hasScope(String scope) {
    return scopes.contains(scope);
  }
}
