/** Checks every endpoint, generates its interceptor, writes the manifest. */
module org.scopewarden.processor {
  requires java.compiler;
  requires static jdk.compiler;
  requires org.jspecify;
  requires org.scopewarden.annotations;
  requires org.scopewarden.model;

  provides javax.annotation.processing.Processor with
      org.scopewarden.processor.ScopewardenProcessor,
      org.scopewarden.processor.ClaimingProcessor;
}
