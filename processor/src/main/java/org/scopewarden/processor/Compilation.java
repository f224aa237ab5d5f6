package org.scopewarden.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifest;
import org.scopewarden.processor.check.CatalogChecker;
import org.scopewarden.processor.check.DeclarationRules;
import org.scopewarden.processor.check.Endpoint;
import org.scopewarden.processor.check.Resource;
import org.scopewarden.processor.check.ResourceChecker;
import org.scopewarden.processor.check.Verdict;
import org.scopewarden.processor.collect.CatalogReader;
import org.scopewarden.processor.collect.Collected;
import org.scopewarden.processor.collect.DeclaredCatalog;
import org.scopewarden.processor.collect.DeclaredResource;
import org.scopewarden.processor.collect.ResourceCollector;
import org.scopewarden.processor.flow.Bodies;
import org.scopewarden.processor.generate.InterceptorGenerator;
import org.scopewarden.processor.generate.OutputWriter;
import org.scopewarden.processor.report.Reporter;
import org.scopewarden.processor.report.Rule;
import org.scopewarden.processor.report.Site;

/** Collects, checks, generates: the order of the phases, and what lives from round to round. */
final class Compilation {

  private final ProcessingEnvironment environment;
  private final Options options;
  private final Reporter reporter;
  private final ResourceCollector collector;
  private final OutputWriter writer;
  private final ManifestReview review;
  private final List<Entry> entries = new ArrayList<>();
  private final List<TypeElement> origins = new ArrayList<>();

  /** Known once the first resource classes were seen. */
  private @Nullable Module module;

  Compilation(ProcessingEnvironment environment, Options options, Reporter reporter) {
    this.environment = environment;
    this.options = options;
    this.reporter = reporter;
    this.collector =
        new ResourceCollector(
            environment.getElementUtils(), environment.getTypeUtils(), Bodies.of(environment));
    this.writer = new OutputWriter(environment.getFiler());
    this.review = new ManifestReview(environment.getElementUtils(), options.severities());
  }

  /** One round, in which no failure passes for success. */
  void process(RoundEnvironment round) {
    try {
      processRound(round);
    } catch (RuntimeException | StackOverflowError e) {
      reporter.fail(e);
    }
  }

  /** The manifest is written in the last round, unless something was refused. */
  private void processRound(RoundEnvironment round) {
    Collected collected = collector.collect(round);
    List<DeclaredResource> resources = collected.resources();
    collected.detached().stream().flatMap(DeclarationRules::check).forEach(reporter::print);
    collected.exemptions().stream().flatMap(DeclarationRules::checkReason).forEach(reporter::print);
    if (module == null && !resources.isEmpty()) {
      module = module(resources.stream().map(DeclaredResource::element).toList());
    }
    if (module != null) {
      for (DeclaredResource resource : resources) {
        process(resource, module);
      }
      if (round.processingOver() && !reporter.hasRefused() && !round.errorRaised()) {
        finish(new Manifest(module.name, module.catalog, entries));
      }
    }
  }

  private void finish(Manifest manifest) {
    review.problems(manifest).forEach(reporter::print);
    if (!reporter.hasRefused()) {
      writer.write(manifest, origins);
    }
  }

  private void process(DeclaredResource declared, Module module) {
    try {
      Verdict<Resource> verdict = module.checker.check(declared);
      verdict.problems().forEach(reporter::print);
      review.remember(declared);
      verdict.accepted().ifPresent(resource -> generate(resource, declared.element(), module));
    } catch (RuntimeException | StackOverflowError e) {
      fail(declared.element(), e);
    }
  }

  private void fail(TypeElement type, Throwable failure) {
    String finding = "the processor failed on " + type.getQualifiedName() + " with " + failure;
    reporter.print(Rule.PROCESSOR_FAILURE.at(Site.of(type), finding));
  }

  private void generate(Resource resource, TypeElement type, Module module) {
    writer.write(module.generator.generate(resource), type);
    resource.endpoints().stream().map(Endpoint::entry).forEach(entries::add);
    origins.add(type);
  }

  private Module module(List<TypeElement> resources) {
    String name =
        options.module().orElseGet(() -> ModuleName.of(resources, environment.getElementUtils()));
    Optional<DeclaredCatalog> declared =
        new CatalogReader(environment.getElementUtils(), environment.getTypeUtils())
            .read(resources);
    if (declared.isEmpty()) {
      return new Module(name, Catalog.NONE, ResourceChecker.withoutCatalog(options.severities()));
    }
    Verdict<Catalog> verdict = CatalogChecker.check(declared.get());
    verdict.problems().forEach(reporter::print);
    Catalog catalog = verdict.accepted().orElse(Catalog.NONE);
    return new Module(
        name, catalog, ResourceChecker.with(declared.get(), catalog, options.severities()));
  }

  /** What is the same for every resource class of a compilation. */
  private static final class Module {

    private final String name;
    private final Catalog catalog;
    private final ResourceChecker checker;
    private final InterceptorGenerator generator;

    Module(String name, Catalog catalog, ResourceChecker checker) {
      this.name = name;
      this.catalog = catalog;
      this.checker = checker;
      this.generator = new InterceptorGenerator(name, catalog);
    }
  }
}
