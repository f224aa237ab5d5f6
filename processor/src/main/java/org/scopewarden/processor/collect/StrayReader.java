package org.scopewarden.processor.collect;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.scopewarden.processor.collect.DeclaredResource.Stray;
import org.scopewarden.processor.report.Site;

/** Finds methods of a resource class that look like endpoints, or guarded, and are not. */
final class StrayReader {

  private final Collection<TypeElement> all;
  private final DeclarationReader declarations;

  /**
   * @param all the classes of the round, outside of which nothing is reported
   */
  StrayReader(Collection<TypeElement> all, DeclarationReader declarations) {
    this.all = all;
    this.declarations = declarations;
  }

  /** Methods that the class declares or inherits from classes; {@code methods} are no strays. */
  List<Stray> read(Hierarchy hierarchy, List<ResourceMethod> methods) {
    Set<ExecutableElement> endpoints = of(hierarchy, methods, ResourceMethod::isEndpoint);
    Set<ExecutableElement> locators = of(hierarchy, methods, ResourceMethod::isLocator);
    return hierarchy.classes().stream()
        .filter(all::contains)
        .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
        .filter(method -> !endpoints.contains(method))
        .flatMap(method -> stray(method, locators.contains(method)).stream())
        .toList();
  }

  private static Set<ExecutableElement> of(
      Hierarchy hierarchy, List<ResourceMethod> methods, Predicate<ResourceMethod> kind) {
    return methods.stream()
        .filter(kind)
        .flatMap(method -> hierarchy.withOverridden(method.executing()))
        .collect(toSet());
  }

  private Optional<Stray> stray(ExecutableElement method, boolean locator) {
    Stray.Kind kind = kind(method, locator);
    Stream<Site> sites = declarations.read(method).sites();
    return (kind == Stray.Kind.ROUTED_STATIC
            ? Stream.concat(sites, Stream.of(Site.of(method)))
            : sites)
        .findFirst()
        .map(site -> new Stray(site, method.getSimpleName().toString(), kind));
  }

  private static Stray.Kind kind(ExecutableElement method, boolean locator) {
    Set<Modifier> modifiers = method.getModifiers();
    if (locator) {
      return Stray.Kind.LOCATOR;
    }
    if (!modifiers.contains(Modifier.PUBLIC)) {
      return Stray.Kind.NOT_PUBLIC;
    }
    if (modifiers.contains(Modifier.STATIC)) {
      return JaxRs.hasPath(method) || !JaxRs.verbs(method).isEmpty()
          ? Stray.Kind.ROUTED_STATIC
          : Stray.Kind.STATIC;
    }
    return Stray.Kind.NO_DESIGNATOR;
  }
}
