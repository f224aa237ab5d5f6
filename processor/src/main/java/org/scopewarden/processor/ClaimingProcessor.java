package org.scopewarden.processor;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Claims our annotations and does nothing else: {@code -Xlint:all} warns of annotations that no
 * processor claims, and {@link ScopewardenProcessor} must leave the others' to others.
 */
@SupportedAnnotationTypes("org.scopewarden.*")
public final class ClaimingProcessor extends AbstractProcessor {

  /** Called by the compiler. */
  public ClaimingProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // Our own, which no other processor is for.
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return true;
  }
}
