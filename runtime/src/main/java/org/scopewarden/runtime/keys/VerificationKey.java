package org.scopewarden.runtime.keys;

import java.security.Key;
import org.jspecify.annotations.Nullable;

/**
 * A trusted key. It serves one algorithm; a key that is to serve two is two of these.
 *
 * @param kid its {@code kid}, null if it has none
 * @param algorithm the only algorithm that it verifies
 * @param key the key itself, usable and strong enough: a public key, or a secret for HMAC
 */
public record VerificationKey(@Nullable String kid, SignatureAlgorithm algorithm, Key key) {}
