/** What every container must do: contracts as JUnit tests, and what they need. */
@NullMarked
package org.scopewarden.contract.tck;

import org.jspecify.annotations.NullMarked;
