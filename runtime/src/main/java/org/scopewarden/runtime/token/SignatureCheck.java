package org.scopewarden.runtime.token;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.keys.KeySource;
import org.scopewarden.runtime.keys.KeySource.Answer;
import org.scopewarden.runtime.keys.SignatureAlgorithm;
import org.scopewarden.runtime.keys.VerificationKey;

/** Finds the trusted key that signed a JWS. */
final class SignatureCheck {

  /** How many keys are tried for a token that names none: each costs a signature check. */
  private static final int MAXIMUM_ATTEMPTS = 4;

  private final KeySource keys;

  SignatureCheck(KeySource keys) {
    this.keys = keys;
  }

  /** The key that made the signature. */
  VerificationKey signer(CompactJws jws, @Nullable String kid, SignatureAlgorithm algorithm)
      throws TokenRefusedException {
    for (VerificationKey candidate : candidates(kid, algorithm)) {
      if (candidate.algorithm() == algorithm
          && algorithm.verifies(candidate.key(), jws.signedContent(), jws.signature())) {
        return candidate;
      }
    }
    throw new TokenRefusedException(Refusal.BAD_SIGNATURE);
  }

  private List<VerificationKey> candidates(@Nullable String kid, SignatureAlgorithm algorithm)
      throws TokenRefusedException {
    Answer answer = keys.find(kid, algorithm);
    if (answer instanceof Answer.Found found) {
      List<VerificationKey> all = found.candidates();
      return all.subList(0, Math.min(all.size(), MAXIMUM_ATTEMPTS));
    }
    if (answer instanceof Answer.Unavailable unavailable) {
      throw new TokenRefusedException(Refusal.KEYS_UNAVAILABLE, unavailable.retryAfter());
    }
    throw new TokenRefusedException(Refusal.UNKNOWN_KEY);
  }
}
