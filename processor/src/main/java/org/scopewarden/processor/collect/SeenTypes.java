package org.scopewarden.processor.collect;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The top-level types that belong to the module, as far as they were shown. They are kept by name:
 * a compiler may forget an element from round to round.
 */
public final class SeenTypes {

  private final Elements elements;

  /** The module of each, if the compiler knows of modules. */
  private final Map<String, Optional<ModuleElement>> modules = new TreeMap<>();

  /** None so far. */
  public SeenTypes(Elements elements) {
    this.elements = elements;
  }

  /** Adds types; whether there were new ones. */
  public boolean add(Collection<TypeElement> types) {
    int before = modules.size();
    types.forEach(this::add);
    return modules.size() > before;
  }

  private void add(TypeElement type) {
    modules.put(
        type.getQualifiedName().toString(), Optional.ofNullable(elements.getModuleOf(type)));
  }

  /** Their names. */
  public Set<String> names() {
    return Set.copyOf(modules.keySet());
  }

  /** Those that there are in this round, in order of their names. */
  public List<TypeElement> all() {
    return modules.entrySet().stream().flatMap(e -> find(e.getKey(), e.getValue())).toList();
  }

  private Stream<TypeElement> find(String name, Optional<ModuleElement> module) {
    return Stream.ofNullable(
        module
            .map(in -> elements.getTypeElement(in, name))
            .orElseGet(() -> elements.getTypeElement(name)));
  }
}
