package org.scopewarden.processor.collect;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.scopewarden.annotations.NotDeployed;
import org.scopewarden.processor.collect.DeclaredResource.Stray;
import org.scopewarden.processor.report.Rule;
import org.scopewarden.processor.report.Site;
import org.scopewarden.processor.report.Suppressions;

/** Finds the resource classes of a module, root and sub, and reads them. */
public final class ResourceCollector {

  private final Elements elements;
  private final Types types;
  private final MethodBodies bodies;

  /** Reads by the compiler's own view of elements and types, and bodies as far as they are seen. */
  public ResourceCollector(Elements elements, Types types, MethodBodies bodies) {
    this.elements = elements;
    this.types = types;
    this.bodies = bodies;
  }

  /**
   * The resource classes among top-level types and those nested in them, in order of their names,
   * and what no resource has.
   */
  public Collected collect(Collection<TypeElement> topLevel) {
    List<TypeElement> all =
        topLevel.stream()
            .flatMap(ResourceCollector::withNested)
            .sorted(comparing(this::binaryName))
            .toList();
    List<TypeElement> deployed = all.stream().filter(type -> exemption(type).isEmpty()).toList();
    return new Round(deployed).collect(all.stream().flatMap(type -> exemption(type).stream()));
  }

  /** The reason why no server serves a class, if it says so. */
  private static Optional<Literal> exemption(TypeElement type) {
    return Annotations.find(type, NotDeployed.class.getName())
        .flatMap(annotation ->
            Annotations.value(annotation, "reason")
                .map(reason ->
                    new Literal(
                        reason.getValue().toString(), Site.of(type, annotation).at(reason))));
  }

  private static Stream<TypeElement> withNested(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .flatMap(ResourceCollector::withNested));
  }

  private String binaryName(TypeElement type) {
    return elements.getBinaryName(type).toString();
  }

  /** What is found within one round. */
  private final class Round {

    private final KnownTypes known;
    private final Set<TypeElement> extended;
    private final RouteReader routes;

    Round(Collection<TypeElement> own) {
      this.known = new KnownTypes(own, elements, types);
      this.routes = new RouteReader(ApplicationPath.of(own, elements, types), known.mounts());
      this.extended =
          known.mounts().paths().keySet().stream()
              .flatMap(resource -> known.hierarchy(resource).classes().stream())
              .collect(toSet());
    }

    Collected collect(Stream<Literal> exemptions) {
      List<TypeElement> unresolved = new UnresolvedTypes(known).find();
      return new Collected(
          resources()
              .filter(type -> !unresolved.contains(type))
              .sorted(comparing(known::binaryName))
              .map(type -> new ResourceReader(known, bodies, routes, type).read())
              .toList(),
          Stream.concat(
                  known.own().stream().filter(this::isNoResource).flatMap(this::detached),
                  new OldResources(known, elements).find())
              .toList(),
          new AdoptionFaults(known).find().toList(),
          exemptions.toList(),
          unresolved);
    }

    /** Those that hang somewhere and can be guarded, or that somebody else will hang somewhere. */
    private Stream<TypeElement> resources() {
      Stream<TypeElement> mounted =
          known.mounts().paths().keySet().stream()
              .filter(type ->
                  known.isOwn(type)
                      || known.adoption(type).map(AdoptionFaults::isPublic).orElse(false)
                      || (known.isGuarded(type) && known.hasEndpoints(type)));
      return Stream.of(
              mounted,
              known.own().stream().filter(this::isForOthers),
              known.adoptions().stream()
                  .filter(AdoptionFaults::isPublic)
                  .map(Adoption::type)
                  .filter(known::hasEndpoints))
          .flatMap(types -> types)
          .filter(type -> known.adoption(type).isEmpty() || !known.isGuarded(type))
          .distinct();
    }

    /**
     * Whether other modules may hang a class somewhere that hangs nowhere here: it implements what
     * a jar annotates for Jakarta REST, or says itself that SW402 is not true of it.
     */
    private boolean isForOthers(TypeElement type) {
      return isNoResource(type)
          && known.hasEndpoints(type)
          && declared(type).findAny().isPresent()
          && (Suppressions.isSilenced(Rule.NEVER_A_RESOURCE, type)
              || known.hierarchy(type).interfaces().stream()
                  .anyMatch(above ->
                      !known.isOwn(above)
                          && ElementFilter.methodsIn(above.getEnclosedElements()).stream()
                              .anyMatch(method -> !JaxRs.verbs(method).isEmpty())));
    }

    /** A class that others may extend, here or in another module, is left to them. */
    private boolean isNoResource(TypeElement type) {
      return Hierarchy.isConcrete(type) && !extended.contains(type);
    }

    /** The first declaration of the class or one of its methods. */
    private Stream<Stray> detached(TypeElement type) {
      return isForOthers(type)
          ? Stream.empty()
          : declared(type)
              .limit(1)
              .map(
                  site -> new Stray(site, type.getSimpleName().toString(), Stray.Kind.NO_RESOURCE));
    }

    /** Where the class and its methods say who may call. */
    private Stream<Site> declared(TypeElement type) {
      return Stream.concat(
              Stream.of(type), ElementFilter.methodsIn(type.getEnclosedElements()).stream())
          .flatMap(element -> known.declarations().read(element).sites());
    }
  }
}
