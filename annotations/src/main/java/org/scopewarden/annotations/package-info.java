/** The words a developer writes to say who may call an endpoint. They depend on nothing. */
package org.scopewarden.annotations;
