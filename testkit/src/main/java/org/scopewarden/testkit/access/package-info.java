/**
 * Contract tests, made of the manifest: that a server refuses what the manifest says it refuses.
 */
@NullMarked
package org.scopewarden.testkit.access;

import org.jspecify.annotations.NullMarked;
