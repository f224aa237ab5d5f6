package org.scopewarden.runtime.access;

import java.security.Principal;
import java.util.Set;

/**
 * Who calls: proven by a credential. A subject is unique only within its issuer.
 *
 * @param issuer the {@code iss} of the credential
 * @param subject the {@code sub} of the credential
 * @param clientId the OAuth client that the credential was issued to
 * @param scopes the granted scopes, as granted: what they imply is not added
 */
public record Caller(String issuer, String subject, String clientId, Set<String> scopes)
    implements Principal {

  public Caller {
    scopes = Set.copyOf(scopes);
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
