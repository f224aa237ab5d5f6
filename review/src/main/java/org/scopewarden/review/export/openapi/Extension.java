package org.scopewarden.review.export.openapi;

/** The members of our own that an OpenAPI document has. */
final class Extension {

  /** Which scopes there are, where OpenAPI has no place for their descriptions. */
  static final String SCOPES = "x-scopewarden-scopes";

  /** What else the holder of a scope has. */
  static final String IMPLIES = "x-scopewarden-implies";

  /** The endpoints that answer, each with its rule as the manifest has it. */
  static final String ENTRIES = "x-scopewarden-entries";

  /** What {@code security} leaves out, in sentences. */
  static final String UNSAID = "x-scopewarden-unsaid";

  /** Whether nobody may call, for which OpenAPI has no word. */
  static final String DENIED = "x-scopewarden-denied";

  /** What answers methods that OpenAPI does not know. */
  static final String OTHER_METHODS = "x-scopewarden-methods";

  /** The endpoints without a path of their own, which other modules mount. */
  static final String UNROUTED = "x-scopewarden-unrouted";

  private Extension() {}
}
