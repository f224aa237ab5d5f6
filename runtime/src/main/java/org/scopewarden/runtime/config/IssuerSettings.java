package org.scopewarden.runtime.config;

import java.time.Clock;
import org.scopewarden.runtime.keys.KeyListener;
import org.scopewarden.runtime.keys.KeyRules;
import org.scopewarden.runtime.token.TokenPolicy;
import org.scopewarden.runtime.token.TrustedIssuer;

/**
 * An issuer whose tokens are believed.
 *
 * @param tokens what its tokens must be like
 * @param rules which of its keys count
 * @param keys where its keys are, which verify its tokens and no other issuer's
 */
public record IssuerSettings(TokenPolicy tokens, KeyRules rules, KeyLocation keys) {

  /**
   * The issuer with its keys.
   *
   * @throws ConfigurationException if they cannot be used
   */
  public TrustedIssuer open(Clock clock) {
    return open(clock, KeyListener.NONE);
  }

  /**
   * The issuer with its keys.
   *
   * @param listener hears what happens to keys that are fetched
   * @throws ConfigurationException if they cannot be used
   */
  public TrustedIssuer open(Clock clock, KeyListener listener) {
    return new TrustedIssuer(tokens, keys.open(rules, clock, listener));
  }
}
