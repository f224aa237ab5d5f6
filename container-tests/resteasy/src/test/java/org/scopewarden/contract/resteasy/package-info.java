/** The contract on RESTEasy. */
@NullMarked
package org.scopewarden.contract.resteasy;

import org.jspecify.annotations.NullMarked;
