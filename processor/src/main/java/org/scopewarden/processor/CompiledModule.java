package org.scopewarden.processor;

import org.scopewarden.model.Catalog;
import org.scopewarden.processor.check.ResourceChecker;
import org.scopewarden.processor.generate.InterceptorGenerator;

/** What is the same for every resource class of a module. */
record CompiledModule(
    String name,
    Catalog catalog,
    ModuleBaseline baseline,
    ResourceChecker checker,
    InterceptorGenerator generator) {

  CompiledModule(String name, Catalog catalog, ModuleBaseline baseline, ResourceChecker checker) {
    this(name, catalog, baseline, checker, new InterceptorGenerator(name, catalog));
  }

  /** Whether interceptors that were generated for one are right for the other. */
  boolean isLike(CompiledModule other) {
    return name.equals(other.name) && catalog.equals(other.catalog);
  }
}
