package org.scopewarden.processor;

import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import org.scopewarden.model.Manifest;
import org.scopewarden.processor.collect.Collected;
import org.scopewarden.processor.collect.ResourceCollector;
import org.scopewarden.processor.flow.Bodies;
import org.scopewarden.processor.report.Reporter;
import org.scopewarden.processor.report.Rule;

/**
 * Collects, checks, generates: the order of the phases, over the rounds of one compilation. Each
 * round looks at the whole module, or waits for what other processors may still generate.
 */
final class Compilation {

  /** What generated code is written in. */
  private static final SourceVersion JAVA = SourceVersion.RELEASE_17;

  private final Reporter reporter;
  private final ModuleView view;
  private final ModuleOutput output;
  private final ModuleBaseline baseline;
  private final ResourceCollector collector;
  private final ManifestReview review;
  private final ModuleJudge judge;
  private final boolean isOldJava;
  private boolean undecided;

  Compilation(ProcessingEnvironment environment, Options options, Reporter reporter) {
    this.reporter = reporter;
    this.isOldJava = environment.getSourceVersion().compareTo(JAVA) < 0;
    this.view = new ModuleView(environment, reporter);
    this.output = new ModuleOutput(environment.getFiler(), view);
    this.collector =
        new ResourceCollector(
            environment.getElementUtils(), environment.getTypeUtils(), Bodies.of(environment));
    this.review = new ManifestReview(environment.getElementUtils(), options.severities());
    this.baseline = new ModuleBaseline(options, reporter);
    ModuleReader modules = new ModuleReader(environment, options, baseline, reporter);
    this.judge = new ModuleJudge(modules, output, review, reporter);
  }

  /** One round, in which no failure passes for success. */
  void process(RoundEnvironment round) {
    try {
      processRound(round);
    } catch (RuntimeException | StackOverflowError e) {
      reporter.fail(e);
    } finally {
      reporter.endRound();
    }
  }

  /** The manifest is written in the last round, unless something was refused. */
  private void processRound(RoundEnvironment round) {
    if (round.errorRaised()) {
      return; // Nothing will be compiled, and the compiler may have forgotten the types.
    }
    boolean last = round.processingOver();
    if (view.add(round, output.generated()) || undecided) {
      Collected collected = collector.collect(view.types());
      if (isOldJava && !collected.resources().isEmpty()) {
        reporter.refuse(Rule.OLD_JAVA, "there are endpoints, and Java 17 is needed");
        return;
      }
      undecided = !judge.judge(collected, last);
      if (last) {
        collected.unresolved().forEach(view::checkUnresolved);
      }
    }
    if (last && !undecided && !reporter.hasRefused()) {
      finish(output.manifest());
    }
  }

  private void finish(Optional<Manifest> manifest) {
    manifest.stream().flatMap(review::problems).forEach(reporter::print);
    if (!reporter.hasRefused() && baseline.write()) {
      manifest.ifPresent(output::write);
      view.deleteReplaced(manifest.map(one -> Manifest.location(one.module())), output.resources());
      if (output.registered().isEmpty()) {
        view.deleteServices();
      }
    }
  }
}
