package org.scopewarden.processor.collect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import org.scopewarden.model.MethodSignature;
import org.scopewarden.processor.report.Site;

/**
 * A resource class of a jar, with all that the application's packages say about it.
 *
 * @param packageName where its interceptor is generated
 * @param site the first {@code @DeclareAccess} that names it
 */
record Adoption(TypeElement type, String packageName, Site site, List<DeclaredAccess> all) {

  Adoption {
    all = List.copyOf(all);
  }

  /**
   * One {@code @DeclareAccess}.
   *
   * @param method the method that it is for, as written, empty for the class
   */
  record DeclaredAccess(Site site, String method, Declarations declarations) {

    boolean isFor(MethodSignature signature) {
      return method.equals(signature.name()) || method.equals(signature.inWords());
    }

    boolean isForClass() {
      return method.isEmpty();
    }
  }

  /** What is said about one method, a whole signature before a name that stands for overloads. */
  Optional<Declarations> of(MethodSignature signature) {
    return of(all.stream().filter(one -> one.method().equals(signature.inWords())))
        .or(() -> of(all.stream().filter(one -> one.isFor(signature))));
  }

  /** What is said about the class. */
  Optional<Declarations> ofClass() {
    return of(all.stream().filter(DeclaredAccess::isForClass));
  }

  private static Optional<Declarations> of(Stream<DeclaredAccess> accesses) {
    return accesses.map(DeclaredAccess::declarations).filter(one -> !one.isEmpty()).findFirst();
  }
}
