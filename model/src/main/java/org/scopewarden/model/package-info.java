/** What was decided about an application's endpoints: plain values, sorted, comparable. */
@NullMarked
package org.scopewarden.model;

import org.jspecify.annotations.NullMarked;
