package org.scopewarden.processor.collect;

import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.scopewarden.processor.collect.DeclaredResource.Stray;
import org.scopewarden.processor.report.Site;

/** Finds the resource classes of {@code javax.ws.rs}, which nothing here can guard. */
final class OldResources {

  private static final String PATH = "javax.ws.rs.Path";

  private final KnownTypes known;
  private final boolean possible;

  /** Looks at no class where the compiler does not know the annotation. */
  OldResources(KnownTypes known, Elements elements) {
    this.known = known;
    this.possible = elements.getTypeElement(PATH) != null;
  }

  /** Each class at its annotation, or where it inherits one, at itself. */
  Stream<Stray> find() {
    return possible
        ? known.own().stream().filter(this::isOld).map(OldResources::stray)
        : Stream.empty();
  }

  /** A class of both times is one of ours. */
  private boolean isOld(TypeElement type) {
    return Hierarchy.isConcrete(type)
        && known.hierarchy(type).withPath().isEmpty()
        && known
            .hierarchy(type)
            .classesThenInterfaces()
            .anyMatch(above -> Annotations.find(above, PATH).isPresent());
  }

  private static Stray stray(TypeElement type) {
    Site site =
        Annotations.find(type, PATH)
            .map(annotation -> Site.of(type, annotation))
            .orElseGet(() -> Site.of(type));
    return new Stray(site, type.getSimpleName().toString(), Stray.Kind.OLD_NAMESPACE);
  }
}
