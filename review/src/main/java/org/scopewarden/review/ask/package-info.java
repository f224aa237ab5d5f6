/** Answers to questions about who may call which endpoint. */
@NullMarked
package org.scopewarden.review.ask;

import org.jspecify.annotations.NullMarked;
