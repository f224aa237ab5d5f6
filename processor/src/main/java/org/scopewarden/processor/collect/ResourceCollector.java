package org.scopewarden.processor.collect;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.scopewarden.annotations.NotDeployed;
import org.scopewarden.model.Route;
import org.scopewarden.processor.collect.DeclaredResource.LocatorWork;
import org.scopewarden.processor.collect.DeclaredResource.Stray;
import org.scopewarden.processor.report.Site;

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
            .filter(nested -> nested.getKind() != ElementKind.ANNOTATION_TYPE)
            .flatMap(ResourceCollector::withNested));
  }

  private String binaryName(TypeElement type) {
    return elements.getBinaryName(type).toString();
  }

  /** What is known within one round, and forgotten after it. */
  private final class Round {

    private final Set<TypeElement> all;
    private final Hierarchies hierarchies = new Hierarchies(elements, types);
    private final Mounts mounts;
    private final Set<TypeElement> extended;
    private final SignatureReader signatures = new SignatureReader(elements, types);
    private final DeclarationReader declarations =
        new DeclarationReader(signatures, new CheckReader(hierarchies, elements, types));

    Round(Collection<TypeElement> all) {
      this.all = new LinkedHashSet<>(all);
      this.mounts = Mounts.of(this.all, hierarchies, types);
      this.extended =
          mounts.paths().keySet().stream()
              .flatMap(resource -> hierarchies.of(resource).classes().stream())
              .collect(toSet());
    }

    Collected collect(Stream<Literal> exemptions) {
      List<TypeElement> unresolved = new UnresolvedTypes(all, mounts, hierarchies).find();
      return new Collected(
          all.stream()
              .filter(type -> mounts.paths().containsKey(type) && !unresolved.contains(type))
              .map(this::read)
              .toList(),
          all.stream().filter(this::isNoResource).flatMap(this::detached).toList(),
          exemptions.toList(),
          unresolved);
    }

    /** A class that others may extend, here or in another module, is left to them. */
    private boolean isNoResource(TypeElement type) {
      return Hierarchy.isConcrete(type) && !extended.contains(type);
    }

    /** The first declaration of the class or one of its methods. */
    private Stream<Stray> detached(TypeElement type) {
      return Stream.concat(
              Stream.of(type), ElementFilter.methodsIn(type.getEnclosedElements()).stream())
          .map(declarations::read)
          .filter(found -> !found.isEmpty())
          .limit(1)
          .map(found -> new Stray(found, type.getSimpleName().toString(), Stray.Kind.NO_RESOURCE));
    }

    private DeclaredResource read(TypeElement type) {
      Hierarchy hierarchy = hierarchies.of(type);
      LevelReader levels = new LevelReader(type, hierarchies, declarations);
      List<ResourceMethod> methods = mounts.methods(type);
      return new DeclaredResource(
          type,
          ClassName.get(type),
          hierarchy.classesThenInterfaces().map(declarations::read).toList(),
          methods.stream()
              .filter(ResourceMethod::isEndpoint)
              .map(method -> endpoint(type, method, hierarchy, levels))
              .toList(),
          strays(hierarchy, methods),
          methods.stream()
              .map(ResourceMethod::executing)
              .filter(mounts.unresolved()::contains)
              .map(Site::of)
              .toList(),
          methods.stream()
              .filter(ResourceMethod::isLocator)
              .map(ResourceMethod::executing)
              .flatMap(this::work)
              .toList());
    }

    private Stream<LocatorWork> work(ExecutableElement locator) {
      return bodies.work(locator).stream()
          .map(work -> new LocatorWork(Site.of(locator), locator.getSimpleName() + " " + work));
    }

    private DeclaredEndpoint endpoint(
        TypeElement type, ResourceMethod method, Hierarchy hierarchy, LevelReader levels) {
      ExecutableElement executing = method.executing();
      return new DeclaredEndpoint(
          all.contains(Hierarchy.typeOf(executing)) ? Site.of(executing) : Site.of(type),
          signatures.signature(executing),
          signatures.aliases(executing, hierarchy),
          declarations.read(method.annotated()).declaredOn(),
          routes(type, method, hierarchy),
          RequestParameters.of(method.annotated(), hierarchy.classes()),
          notObjectScoped(executing, hierarchy),
          CredentialParameter.of(method.annotated()),
          levels.read(executing));
    }

    private Optional<Literal> notObjectScoped(ExecutableElement executing, Hierarchy hierarchy) {
      return Stream.of(
              hierarchy.withOverridden(executing),
              hierarchy.classes().stream(),
              hierarchy.interfaces().stream())
          .flatMap(elements -> elements)
          .flatMap(element -> declarations.read(element).notObjectScoped().stream())
          .findFirst();
    }

    private List<Route> routes(TypeElement type, ResourceMethod method, Hierarchy hierarchy) {
      ExecutableElement annotated = method.annotated();
      TypeElement described = hierarchy.withPath().orElse(type);
      List<Route> routes = new ArrayList<>();
      for (String verb : JaxRs.verbs(annotated)) {
        for (String mount : mounts.paths().getOrDefault(type, Set.of())) {
          String path = "/" + JaxRs.join(mount, JaxRs.path(annotated));
          routes.add(
              new Route(
                  verb,
                  path,
                  JaxRs.consumes(annotated, described),
                  JaxRs.produces(annotated, described)));
        }
      }
      return routes;
    }

    /** Declarations of the class's own methods and of those that it inherits. */
    private List<Stray> strays(Hierarchy hierarchy, List<ResourceMethod> methods) {
      Set<ExecutableElement> endpoints =
          methods.stream()
              .filter(ResourceMethod::isEndpoint)
              .flatMap(method -> hierarchy.withOverridden(method.executing()))
              .collect(toSet());
      Set<ExecutableElement> locators =
          methods.stream()
              .filter(ResourceMethod::isLocator)
              .flatMap(method -> hierarchy.withOverridden(method.executing()))
              .collect(toSet());
      return hierarchy.classes().stream()
          .filter(all::contains)
          .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
          .filter(method -> !endpoints.contains(method))
          .filter(method -> !declarations.read(method).isEmpty())
          .map(method -> stray(method, locators.contains(method)))
          .toList();
    }

    private Stray stray(ExecutableElement method, boolean locator) {
      Stray.Kind kind =
          locator
              ? Stray.Kind.LOCATOR
              : !method.getModifiers().contains(Modifier.PUBLIC)
                  ? Stray.Kind.NOT_PUBLIC
                  : method.getModifiers().contains(Modifier.STATIC)
                      ? Stray.Kind.STATIC
                      : Stray.Kind.NO_DESIGNATOR;
      return new Stray(declarations.read(method), method.getSimpleName().toString(), kind);
    }
  }
}
