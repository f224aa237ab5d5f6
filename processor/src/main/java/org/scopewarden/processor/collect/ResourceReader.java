package org.scopewarden.processor.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.scopewarden.model.Entry;
import org.scopewarden.processor.collect.DeclaredResource.LocatorWork;
import org.scopewarden.processor.collect.DeclaredResource.Stray;
import org.scopewarden.processor.collect.DeclaredResource.UnguardedTarget;
import org.scopewarden.processor.collect.DeclaredResource.UnresolvedLocator;
import org.scopewarden.processor.report.Site;

/** Reads one resource class. */
final class ResourceReader {

  private final KnownTypes known;
  private final MethodBodies bodies;
  private final RouteReader routes;
  private final TypeElement type;
  private final Hierarchy hierarchy;
  private final LevelReader levels;
  private final Optional<Adoption> adoption;
  private final RequestParameters ofClass;

  ResourceReader(KnownTypes known, MethodBodies bodies, RouteReader routes, TypeElement type) {
    this.known = known;
    this.bodies = bodies;
    this.routes = routes;
    this.type = type;
    this.hierarchy = known.hierarchy(type);
    this.levels = known.levels(type);
    this.adoption = known.adoption(type);
    this.ofClass = RequestParameters.of(hierarchy.classes());
  }

  DeclaredResource read() {
    List<ResourceMethod> methods = known.mounts().methods(type);
    List<ExecutableElement> locators =
        methods.stream().filter(ResourceMethod::isLocator).map(ResourceMethod::executing).toList();
    return new DeclaredResource(
        type,
        ClassName.of(type),
        interceptor(),
        onClass(),
        methods.stream().filter(ResourceMethod::isEndpoint).map(this::endpoint).toList(),
        Stream.concat(privateClass(methods).stream(), strays(methods)).toList(),
        locators.stream()
            .filter(known.mounts().unresolved()::contains)
            .map(this::unresolved)
            .toList(),
        locators.stream().flatMap(this::unguarded).toList(),
        locators.stream().flatMap(this::work).toList());
  }

  private Stream<Stray> strays(List<ResourceMethod> methods) {
    return new StrayReader(known.own(), known.declarations()).read(hierarchy, methods).stream();
  }

  /** Generated code has to name the class. */
  private Optional<Stray> privateClass(List<ResourceMethod> methods) {
    boolean unnameable =
        Stream.<Element>iterate(type, e -> e instanceof TypeElement, Element::getEnclosingElement)
            .anyMatch(each -> each.getModifiers().contains(Modifier.PRIVATE));
    return unnameable && methods.stream().anyMatch(ResourceMethod::isEndpoint)
        ? Optional.of(
            new Stray(Site.of(type), type.getSimpleName().toString(), Stray.Kind.PRIVATE_CLASS))
        : Optional.empty();
  }

  private InterceptorSource interceptor() {
    if (known.isOwn(type)) {
      return new InterceptorSource.Beside();
    }
    return adoption
        .<InterceptorSource>map(adopted ->
            new InterceptorSource.Registered(
                new ClassName(
                    adopted.packageName(),
                    List.of(InterceptorSource.registeredName(known.binaryName(type))))))
        .orElse(new InterceptorSource.Existing());
  }

  private List<Declarations> onClass() {
    return Stream.concat(
            adoption.flatMap(Adoption::ofClass).stream(),
            hierarchy.classesThenInterfaces().map(known.declarations()::read))
        .toList();
  }

  /** What comes from a jar has no place in the source: what speaks of it has. */
  private Site site(ExecutableElement method) {
    return known.isOwn(Hierarchy.typeOf(method))
        ? Site.of(method)
        : adoption.map(Adoption::site).orElse(Site.of(type));
  }

  private UnresolvedLocator unresolved(ExecutableElement locator) {
    String name = known.binaryName(type);
    return new UnresolvedLocator(
        site(locator), Entry.id(name, known.signatures().signature(locator)));
  }

  private Stream<UnguardedTarget> unguarded(ExecutableElement locator) {
    return known.mounts().targets(locator).stream()
        .filter(target -> !known.isOwn(target) && known.adoption(target).isEmpty())
        .filter(target -> known.hasEndpoints(target) && !known.isGuarded(target))
        .map(target ->
            new UnguardedTarget(
                site(locator),
                locator.getSimpleName().toString(),
                target.getQualifiedName().toString()));
  }

  private Stream<LocatorWork> work(ExecutableElement locator) {
    return bodies.work(locator).stream()
        .map(work -> new LocatorWork(Site.of(locator), locator.getSimpleName() + " " + work));
  }

  private DeclaredEndpoint endpoint(ResourceMethod method) {
    ExecutableElement executing = method.executing();
    RequestParameters own = RequestParameters.of(method.annotated(), hierarchy.classes());
    return new DeclaredEndpoint(
        site(executing),
        known.signatures().signature(executing),
        known.signatures().aliases(executing, hierarchy),
        known.declarations().read(method.annotated()).declaredOn(),
        routes.read(type, method, hierarchy),
        joined(own.found(), ofClass.found()),
        notObjectScoped(executing),
        joined(own.credentials(), ofClass.credentials()),
        levels.read(executing));
  }

  private static <T> List<T> joined(List<T> ofMethod, List<T> ofClass) {
    List<T> all = new ArrayList<>(ofMethod);
    all.addAll(ofClass);
    return all;
  }

  private Optional<Literal> notObjectScoped(ExecutableElement executing) {
    List<Element> nearestFirst = new ArrayList<>();
    nearestFirst.add(executing);
    nearestFirst.addAll(hierarchy.overridden(executing));
    hierarchy.classesThenInterfaces().forEach(nearestFirst::add);
    for (Element each : nearestFirst) {
      List<Literal> reasons = known.declarations().read(each).notObjectScoped();
      if (!reasons.isEmpty()) {
        return Optional.of(reasons.get(0));
      }
    }
    return Optional.empty();
  }
}
