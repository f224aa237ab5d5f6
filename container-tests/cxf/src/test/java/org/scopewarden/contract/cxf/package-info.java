/** The contract on CXF. */
@NullMarked
package org.scopewarden.contract.cxf;

import org.jspecify.annotations.NullMarked;
