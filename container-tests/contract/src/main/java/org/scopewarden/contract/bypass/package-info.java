/**
 * Resource classes in the shapes by which published bypasses of other systems came about: each test
 * of {@link org.scopewarden.contract.tck.BypassContract} names one.
 */
@NullMarked
package org.scopewarden.contract.bypass;

import org.jspecify.annotations.NullMarked;
