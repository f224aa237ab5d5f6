package org.scopewarden.processor;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;
import org.scopewarden.processor.flow.Printers;
import org.scopewarden.processor.report.Reporter;

/** Runs the phases in each round and lets no failure of theirs pass for success. */
@SupportedAnnotationTypes("*")
public final class ScopewardenProcessor extends AbstractProcessor {

  private @Nullable Compilation compilation;

  /** Called by the compiler. */
  public ScopewardenProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Options options = new Options(environment.getOptions());
    Reporter reporter =
        new Reporter(environment.getMessager(), Printers.of(environment), options.severities());
    options.warnings().forEach(reporter::warn);
    if (options.skip()) {
      reporter.note("Scopewarden is skipped: no endpoint is checked, and none will be served");
    } else {
      compilation = new Compilation(environment, options, reporter);
    }
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.KNOWN;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /** Claims nothing: resources belong to other processors too. */
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (compilation != null) {
      compilation.process(round);
    }
    return false;
  }
}
