package org.scopewarden.processor.collect;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The hierarchies of one round, each worked out once. */
final class Hierarchies {

  private final Map<TypeElement, Hierarchy> known = new HashMap<>();
  private final Members members = new Members();
  private final Elements elements;
  private final Types types;

  Hierarchies(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  Hierarchy of(TypeElement type) {
    return known.computeIfAbsent(type, t -> new Hierarchy(t, members, elements, types));
  }
}
