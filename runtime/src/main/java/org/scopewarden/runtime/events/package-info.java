/** What was decided, told to those who listen: the audit log, metrics, traces, the application. */
@NullMarked
package org.scopewarden.runtime.events;

import org.jspecify.annotations.NullMarked;
