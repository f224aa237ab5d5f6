package org.scopewarden.runtime.token;

import org.scopewarden.runtime.keys.KeySource;

/**
 * An issuer whose tokens are believed, with the keys that prove them (RFC 8725 §3.8).
 *
 * @param policy what its tokens must be like
 * @param keys its keys, and no other issuer's
 */
public record TrustedIssuer(TokenPolicy policy, KeySource keys) {}
