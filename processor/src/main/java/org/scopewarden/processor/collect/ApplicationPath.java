package org.scopewarden.processor.collect;

import java.util.Collection;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Tells the path that a server puts before those of all resources. */
final class ApplicationPath {

  private static final String APPLICATION = "jakarta.ws.rs.core.Application";

  private ApplicationPath() {}

  /**
   * The path of the only concrete subclass of {@code Application} among {@code all}, without a
   * slash at either end. Empty if it has none, or there are none or several: which resources belong
   * to which is not known before they run.
   */
  static String of(Collection<TypeElement> all, Elements elements, Types types) {
    TypeElement application = elements.getTypeElement(APPLICATION);
    List<TypeElement> applications =
        all.stream()
            .filter(type -> application != null && Hierarchy.isConcrete(type))
            .filter(type -> types.isSubtype(type.asType(), application.asType()))
            .toList();
    return applications.size() == 1 ? JaxRs.applicationPath(applications.get(0)) : "";
  }
}
