package org.scopewarden.processor.collect;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.scopewarden.processor.collect.Adoption.DeclaredAccess;
import org.scopewarden.processor.collect.DeclaredResource.Stray;
import org.scopewarden.processor.report.Site;

/** Finds what packages say about resource classes of jars in vain. */
final class AdoptionFaults {

  private final KnownTypes known;

  AdoptionFaults(KnownTypes known) {
    this.known = known;
  }

  Stream<Stray> find() {
    return known.adoptions().stream()
        .flatMap(adoption ->
            ofClass(adoption)
                .map(kind -> Stream.of(stray(adoption.site(), adoption.type(), kind)))
                .orElseGet(() -> ofMethods(adoption)));
  }

  private Optional<Stray.Kind> ofClass(Adoption adoption) {
    TypeElement type = adoption.type();
    if (known.isOwn(type)) {
      return Optional.of(Stray.Kind.COMPILED_HERE);
    }
    if (known.isGuarded(type)) {
      return Optional.of(Stray.Kind.GUARDED_BY_ITS_JAR);
    }
    if (!known.hasEndpoints(type)) {
      return Optional.of(Stray.Kind.NO_RESOURCE);
    }
    return isPublic(adoption) ? Optional.empty() : Optional.of(Stray.Kind.NOT_PUBLIC);
  }

  /** Generated code has to name the class. */
  static boolean isPublic(Adoption adoption) {
    return Stream.<Element>iterate(
            adoption.type(), e -> e instanceof TypeElement, Element::getEnclosingElement)
        .allMatch(each -> each.getModifiers().contains(Modifier.PUBLIC));
  }

  private Stream<Stray> ofMethods(Adoption adoption) {
    return Stream.concat(
        adoption.all().stream()
            .filter(access -> !access.isForClass() && !isForEndpoint(access, adoption.type()))
            .map(access -> new Stray(access.site(), access.method(), Stray.Kind.NO_DESIGNATOR)),
        repeated(adoption.all())
            .map(access -> stray(access.site(), adoption.type(), Stray.Kind.DECLARED_BEFORE)));
  }

  /** Which of two should count? */
  private static Stream<DeclaredAccess> repeated(List<DeclaredAccess> all) {
    Set<String> methods = new HashSet<>();
    return all.stream().filter(access -> !methods.add(access.method()));
  }

  private boolean isForEndpoint(DeclaredAccess access, TypeElement type) {
    return known.mounts().methods(type).stream()
        .filter(ResourceMethod::isEndpoint)
        .map(method -> known.signatures().signature(method.executing()))
        .anyMatch(access::isFor);
  }

  private static Stray stray(Site site, TypeElement type, Stray.Kind kind) {
    return new Stray(site, type.getSimpleName().toString(), kind);
  }
}
