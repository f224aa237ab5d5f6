/** What a reviewer should look at twice, told from a manifest alone. */
@NullMarked
package org.scopewarden.model.findings;

import org.jspecify.annotations.NullMarked;
