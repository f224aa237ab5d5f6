/** The annotations that say who may call a JAX-RS endpoint. */
module org.scopewarden.annotations {
  exports org.scopewarden.annotations;
}
