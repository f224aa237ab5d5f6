package org.scopewarden.model.path;

import java.util.Optional;

/**
 * Says that two templates match the same path.
 *
 * @param example such a path; nothing where an expression is too intricate to tell
 */
public record CommonPath(Optional<String> example) {}
