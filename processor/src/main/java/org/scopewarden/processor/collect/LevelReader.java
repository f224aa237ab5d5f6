package org.scopewarden.processor.collect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.scopewarden.processor.collect.Level.Kind;

/** Lists, nearest first, the levels at which something is said about who may call a method. */
final class LevelReader {

  private final Hierarchies hierarchies;
  private final Hierarchy hierarchy;
  private final DeclarationReader reader;
  private final Optional<Adoption> adoption;
  private final SignatureReader signatures;
  private final List<Level> ofClass = new ArrayList<>();

  LevelReader(
      TypeElement type,
      Hierarchies hierarchies,
      DeclarationReader reader,
      Optional<Adoption> adoption,
      SignatureReader signatures) {
    this.hierarchy = hierarchies.of(type);
    this.hierarchies = hierarchies;
    this.reader = reader;
    this.adoption = adoption;
    this.signatures = signatures;
    adoption.flatMap(Adoption::ofClass).ifPresent(said -> ofClass.add(level(Kind.CLASS, said)));
    ofClass.addAll(single(Kind.CLASS, hierarchy.classes()));
    ofClass.addAll(grouped(Kind.CLASS, hierarchy.interfaces()));
  }

  /**
   * The method, superclasses' methods, interfaces' methods; then the class and those above it. What
   * the application says of a method or class of a jar comes before what stands there.
   */
  List<Level> read(ExecutableElement method) {
    List<Level> levels = new ArrayList<>();
    adoption
        .flatMap(adopted -> adopted.of(signatures.signature(method)))
        .ifPresent(said -> levels.add(level(Kind.METHOD, said)));
    levels.addAll(single(Kind.METHOD, List.of(method)));
    levels.addAll(single(Kind.METHOD, hierarchy.overriddenInClasses(method)));
    levels.addAll(grouped(Kind.METHOD, hierarchy.overriddenInInterfaces(method)));
    levels.addAll(ofClass);
    return levels;
  }

  private static Level level(Kind kind, Declarations declarations) {
    return new Level(kind, List.of(declarations));
  }

  private List<Level> single(Kind kind, List<? extends Element> elements) {
    List<Level> levels = new ArrayList<>();
    for (Element element : elements) {
      Declarations declarations = reader.read(element);
      if (!declarations.isEmpty()) {
        levels.add(level(kind, declarations));
      }
    }
    return levels;
  }

  /** Interfaces that extend none of the others first, then those they extend, and so on. */
  private List<Level> grouped(Kind kind, List<? extends Element> elements) {
    Map<Element, Declarations> rest = new LinkedHashMap<>();
    for (Element element : elements) {
      Declarations declarations = reader.read(element);
      if (!declarations.isEmpty()) {
        rest.put(element, declarations);
      }
    }
    List<Level> levels = new ArrayList<>();
    while (!rest.isEmpty()) {
      List<Element> nearest =
          rest.keySet().stream().filter(one -> isNearest(one, rest.keySet())).toList();
      levels.add(new Level(kind, nearest.stream().map(rest::get).toList()));
      nearest.forEach(rest::remove);
    }
    return levels;
  }

  private boolean isNearest(Element one, Set<Element> all) {
    return all.stream().noneMatch(other -> !other.equals(one) && isBelow(other, one));
  }

  /**
   * Types of javac cannot be asked: when erased, they keep the supertypes that they had in the
   * round that erased them first.
   */
  private boolean isBelow(Element lower, Element upper) {
    return hierarchies
        .of(Hierarchy.typeOf(lower))
        .classesThenInterfaces()
        .anyMatch(Hierarchy.typeOf(upper)::equals);
  }
}
