package org.scopewarden.processor;

import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.scopewarden.model.Catalog;
import org.scopewarden.processor.check.CatalogChecker;
import org.scopewarden.processor.check.ResourceChecker;
import org.scopewarden.processor.check.Verdict;
import org.scopewarden.processor.collect.CatalogReader;
import org.scopewarden.processor.collect.DeclaredCatalog;
import org.scopewarden.processor.report.Reporter;

/** Finds a module's name and catalogue, and reports what is wrong with the catalogue once. */
final class ModuleReader {

  private final Elements elements;
  private final CatalogReader catalogs;
  private final Options options;
  private final ModuleBaseline baseline;
  private final Reporter reporter;
  private boolean reported;

  ModuleReader(
      ProcessingEnvironment environment,
      Options options,
      ModuleBaseline baseline,
      Reporter reporter) {
    this.elements = environment.getElementUtils();
    this.catalogs = new CatalogReader(elements, environment.getTypeUtils());
    this.options = options;
    this.baseline = baseline;
    this.reporter = reporter;
  }

  /** Whether the compiler knows the catalogue that is named. */
  boolean isResolved(Collection<TypeElement> resources) {
    return catalogs.isResolved(resources);
  }

  /** The module of these resource classes. */
  CompiledModule read(Collection<TypeElement> resources) {
    String name = options.module().orElseGet(() -> ModuleName.of(resources, elements));
    Optional<DeclaredCatalog> declared = catalogs.read(resources);
    if (declared.isEmpty()) {
      return new CompiledModule(
          name,
          Catalog.NONE,
          baseline,
          ResourceChecker.withoutCatalog(options.severities(), baseline.rules()));
    }
    Catalog catalog = check(declared.get());
    return new CompiledModule(
        name,
        catalog,
        baseline,
        ResourceChecker.with(declared.get(), catalog, options.severities(), baseline.rules()));
  }

  private Catalog check(DeclaredCatalog declared) {
    Verdict<Catalog> verdict = CatalogChecker.check(declared);
    if (!reported) {
      reported = true;
      verdict.problems().forEach(reporter::print);
    }
    return verdict.accepted().orElse(Catalog.NONE);
  }
}
