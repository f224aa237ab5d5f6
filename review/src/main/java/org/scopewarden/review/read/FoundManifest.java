package org.scopewarden.review.read;

import org.scopewarden.model.Manifest;

/**
 * A manifest and where it was found.
 *
 * @param origin a file's name, or {@code jar!/entry}
 */
record FoundManifest(Manifest manifest, String origin) {}
