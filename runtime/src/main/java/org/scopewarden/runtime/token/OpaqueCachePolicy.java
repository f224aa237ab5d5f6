package org.scopewarden.runtime.token;

import java.time.Duration;

/**
 * How long it is remembered what was found of opaque tokens (RFC 7662 §4): as long as a revocation
 * goes unnoticed.
 *
 * @param entries how many good tokens are remembered, 0 for none
 * @param lifetime how long a good token is remembered at most; never to {@code exp} or beyond
 * @param refusalLifetime how long a refused token is remembered
 */
public record OpaqueCachePolicy(int entries, Duration lifetime, Duration refusalLifetime) {}
