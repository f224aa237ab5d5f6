/**
 * What an attack needs: a guarded server, a server that misbehaves, a client that minds no rule.
 */
@NullMarked
package org.scopewarden.contract.attacks.harness;

import org.jspecify.annotations.NullMarked;
