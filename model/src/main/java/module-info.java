/** Access rules in normal form, endpoints, and the manifest that lists them. */
module org.scopewarden.model {
  requires transitive org.jspecify;
  requires tools.jackson.core;

  exports org.scopewarden.model;
  exports org.scopewarden.model.compare;
  exports org.scopewarden.model.expect;
  exports org.scopewarden.model.findings;
  exports org.scopewarden.model.path;
}
