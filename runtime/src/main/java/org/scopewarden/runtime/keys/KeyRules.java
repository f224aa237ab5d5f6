package org.scopewarden.runtime.keys;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.scopewarden.runtime.keys.SignatureAlgorithm.Family;

/**
 * Which keys of a JWK Set count, and for what.
 *
 * @param withoutAlg the algorithms that a key without {@code alg} serves, as far as it fits them
 * @param secrets whether symmetric keys count: only where nobody but the issuer could have put them
 */
public record KeyRules(Set<SignatureAlgorithm> withoutAlg, boolean secrets) {

  /** Public keys only; one without {@code alg} serves one algorithm, an RSA key RS256. */
  public static final KeyRules PUBLIC = derivedFrom(EnumSet.allOf(SignatureAlgorithm.class));

  public KeyRules {
    withoutAlg = Set.copyOf(withoutAlg);
  }

  /**
   * Public keys only. A key without {@code alg} serves one of the algorithms that are allowed: RSA
   * keys the first of RS256, RS384, RS512, PS256, PS384 and PS512 (RFC 8725 §3.1: never two).
   */
  public static KeyRules derivedFrom(Collection<SignatureAlgorithm> allowed) {
    EnumSet<SignatureAlgorithm> one = EnumSet.noneOf(SignatureAlgorithm.class);
    for (SignatureAlgorithm algorithm : new TreeSet<>(allowed)) {
      boolean chosen = one.stream().anyMatch(other -> other.family() == algorithm.family());
      if (!chosen || algorithm.family() == Family.EC) {
        one.add(algorithm);
      }
    }
    return new KeyRules(one, false);
  }

  /** These rules, with symmetric keys where {@code counted}. */
  public KeyRules withSecrets(boolean counted) {
    return new KeyRules(withoutAlg, counted);
  }
}
