package org.scopewarden.runtime.keys;

import java.security.PublicKey;
import org.jspecify.annotations.Nullable;

/**
 * A trusted public key. One key serves one algorithm.
 *
 * @param kid its {@code kid}, null if it has none
 * @param algorithm the only algorithm that it verifies
 * @param key the key itself, usable and strong enough
 */
public record VerificationKey(@Nullable String kid, SignatureAlgorithm algorithm, PublicKey key) {}
