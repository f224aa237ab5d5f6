/** Changes and findings as static analysis results (SARIF 2.1.0). */
@NullMarked
package org.scopewarden.review.export.sarif;

import org.jspecify.annotations.NullMarked;
