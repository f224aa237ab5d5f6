/** Users and posts in a relational database: H2 or PostgreSQL. */
@NullMarked
package org.scopewarden.sample.data;

import org.jspecify.annotations.NullMarked;
