/**
 * Goals for Maven: each reads its parameters and the reactor, and leaves the work to the review.
 */
@NullMarked
package org.scopewarden.maven;

import org.jspecify.annotations.NullMarked;
