/** What a reviewer does with manifests: one package for each job, and a command line over them. */
@NullMarked
package org.scopewarden.review;

import org.jspecify.annotations.NullMarked;
