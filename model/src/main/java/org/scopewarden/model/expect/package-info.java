/** What an endpoint must answer to whom: one list of requests for all who put it to the test. */
@NullMarked
package org.scopewarden.model.expect;

import org.jspecify.annotations.NullMarked;
