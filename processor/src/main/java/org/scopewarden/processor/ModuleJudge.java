package org.scopewarden.processor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.scopewarden.processor.check.DeclarationRules;
import org.scopewarden.processor.check.Resource;
import org.scopewarden.processor.check.Verdict;
import org.scopewarden.processor.collect.Collected;
import org.scopewarden.processor.collect.DeclaredResource;
import org.scopewarden.processor.collect.Literal;
import org.scopewarden.processor.report.Problem;
import org.scopewarden.processor.report.Reporter;
import org.scopewarden.processor.report.Rule;
import org.scopewarden.processor.report.Site;

/**
 * Has what was collected checked, reports it, and has what was accepted written. A later round may
 * show more of the module: what that could put right is held back.
 */
final class ModuleJudge {

  private final ModuleReader modules;
  private final ModuleOutput output;
  private final ManifestReview review;
  private final Reporter reporter;

  /** The classes whose problems were reported. */
  private final Set<String> judged = new HashSet<>();

  ModuleJudge(ModuleReader modules, ModuleOutput output, ManifestReview review, Reporter reporter) {
    this.modules = modules;
    this.output = output;
    this.review = review;
    this.reporter = reporter;
  }

  /**
   * Judges the module.
   *
   * @return whether nothing was held back
   */
  boolean judge(Collected collected, boolean last) {
    List<TypeElement> resources =
        collected.resources().stream().map(DeclaredResource::element).toList();
    boolean resolved = collected.unresolved().isEmpty() && modules.isResolved(resources);
    if (!resolved && !last) {
      return false;
    }
    collected.exemptions().forEach(this::judge);
    List<Problem> held = new ArrayList<>();
    if (!resources.isEmpty()) {
      CompiledModule module = modules.read(resources);
      if (!output.accepts(module)) {
        refuseLate("the name of the module or its catalogue");
      }
      List<Runnable> writing = new ArrayList<>();
      for (DeclaredResource each : collected.resources()) {
        held.addAll(judge(each, module, writing));
      }
      if (resolved && !reporter.hasRefused()) {
        writing.forEach(Runnable::run); // Sources without class files would trouble the next build.
      }
    }
    collected.detached().stream().flatMap(DeclarationRules::check).forEach(held::add);
    return resolved && settle(held, last);
  }

  private void judge(Literal reason) {
    if (isNew(reason.site().element())) {
      DeclarationRules.checkReason(reason).forEach(reporter::print);
    }
  }

  /** The problems that are held back. */
  private List<Problem> judge(
      DeclaredResource declared, CompiledModule module, List<Runnable> writing) {
    try {
      Verdict<Resource> verdict = module.checker().check(declared);
      review.remember(declared);
      if (verdict.problems().stream().anyMatch(ModuleJudge::isPremature)) {
        return verdict.problems();
      }
      if (isNew(declared.element())) {
        verdict.problems().forEach(reporter::print);
      }
      verdict
          .accepted()
          .ifPresent(resource -> writing.add(() -> write(resource, declared.element(), module)));
    } catch (RuntimeException | StackOverflowError e) {
      fail(declared.element(), e);
    }
    return List.of();
  }

  /** Another processor may generate the classes that a locator returns. */
  private static boolean isPremature(Problem problem) {
    return problem.rule() == Rule.UNRESOLVED_LOCATOR;
  }

  private void write(Resource resource, TypeElement type, CompiledModule module) {
    if (reporter.hasRefused()) {
      return;
    }
    try {
      if (!output.write(resource, type, module)) {
        refuseLate("the rules of " + type.getQualifiedName());
      }
    } catch (RuntimeException | StackOverflowError e) {
      if (e.getCause() instanceof FilerException && output.replaces(resource)) {
        String finding = "the compiler does not let a new interceptor replace that of " + type;
        reporter.refuse(Rule.PARTIAL_BUILD, finding);
      } else {
        fail(type, e);
      }
    }
  }

  private void refuseLate(String what) {
    String finding = what + " changed with classes that another processor generated late";
    reporter.refuse(Rule.PARTIAL_BUILD, finding);
  }

  /** Once anything is refused no round follows in which the rest could be reported. */
  private boolean settle(List<Problem> held, boolean last) {
    boolean now = last || reporter.hasRefused();
    if (now) {
      held.forEach(reporter::print);
    }
    return now || held.stream().noneMatch(reporter::isHeard);
  }

  private boolean isNew(Element element) {
    return judged.add(element.toString());
  }

  private void fail(TypeElement type, Throwable failure) {
    String finding = "the processor failed on " + type.getQualifiedName() + " with " + failure;
    reporter.print(Rule.PROCESSOR_FAILURE.at(Site.of(type), finding));
  }
}
