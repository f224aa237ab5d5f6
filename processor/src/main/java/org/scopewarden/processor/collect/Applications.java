package org.scopewarden.processor.collect;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The subclasses of {@code Application} that the compilation has so far, with their paths. */
final class Applications {

  private static final String APPLICATION = "jakarta.ws.rs.core.Application";

  private final Elements elements;
  private final Types types;
  private final Map<String, String> paths = new TreeMap<>();

  Applications(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Adds the concrete ones among {@code all}. */
  void add(Collection<TypeElement> all) {
    TypeElement application = elements.getTypeElement(APPLICATION);
    if (application != null) {
      all.stream()
          .filter(Hierarchy::isConcrete)
          .filter(type -> types.isSubtype(type.asType(), application.asType()))
          .forEach(
              type -> paths.put(type.getQualifiedName().toString(), JaxRs.applicationPath(type)));
    }
  }

  /**
   * The path of the only one, without a slash at either end. Empty if it has none, or there are
   * none or several: which resources belong to which is not known before they run.
   */
  String path() {
    return paths.size() == 1 ? paths.values().iterator().next() : "";
  }
}
