package org.scopewarden.processor.property;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A type as it is written. Each method answers with its own name and its object's class. A method
 * repeats all that its slot says to Jakarta REST, or says nothing of it.
 */
final class ServedType {

  private final RandomType type;
  private final boolean open;
  private final Map<String, Method> methods = new TreeMap<>();
  private final List<Locator> locators = new ArrayList<>();
  private String path = "";

  /**
   * A method.
   *
   * @param routed whether it repeats what the slot says to Jakarta REST
   */
  private record Method(ServedSlot slot, boolean routed, boolean body) {}

  /**
   * A method that makes a sub-resource.
   *
   * @param target the class that it makes
   * @param named the type that it promises
   */
  record Locator(String path, ServedType target, RandomType named) {}

  /**
   * Without members.
   *
   * @param open whether it is public
   */
  ServedType(RandomType type, boolean open) {
    this.type = type;
    this.open = open;
  }

  RandomType type() {
    return type;
  }

  boolean isConcrete() {
    return type.kind().isConcrete();
  }

  boolean declares(ServedSlot slot) {
    return methods.containsKey(slot.key());
  }

  /** Whether the slot is declared here with all that Jakarta REST needs. */
  boolean routes(ServedSlot slot) {
    Method method = methods.get(slot.key());
    return method != null && method.routed();
  }

  List<Locator> locators() {
    return locators;
  }

  /** The path that stands here, empty if none does. */
  String path() {
    return path;
  }

  void mount(String at) {
    path = at;
  }

  /** Itself and all above it, of {@code all}. */
  Stream<ServedType> withSupertypes(List<ServedType> all) {
    Set<RandomType> above = new HashSet<>(type.allInterfaces());
    above.addAll(type.classes());
    return all.stream().filter(each -> above.contains(each.type));
  }

  /** The endpoints of a concrete class. */
  Stream<ServedSlot> endpoints(List<ServedType> all, List<ServedSlot> slots) {
    return slots.stream().filter(slot -> withSupertypes(all).anyMatch(each -> each.routes(slot)));
  }

  void declare(ServedSlot slot, boolean routed, boolean body) {
    methods.put(slot.key(), new Method(slot, routed, body));
    type.declared().put(slot.key(), body);
  }

  void locate(ServedType target, RandomType named) {
    locators.add(new Locator("to" + type.simpleName() + target.type.simpleName(), target, named));
  }

  /** What a method that is declared here answers, before the name of its object's class. */
  String answer(ServedSlot slot) {
    return type.simpleName() + "." + slot.key() + " of ";
  }

  SourceType source() {
    List<String> annotations = new ArrayList<>(said(""));
    if (!path.isEmpty()) {
      annotations.add("@Path(\"" + path + "\")");
    }
    return new SourceType(
        type.simpleName(),
        annotations,
        (open ? "public " : "") + type.header(),
        Stream.concat(
                methods.values().stream().map(this::source), locators.stream().map(this::source))
            .toList());
  }

  private List<String> said(String method) {
    String text = type.said().get(method);
    return text == null ? List.of() : List.of(text);
  }

  private SourceType.Member source(Method method) {
    ServedSlot slot = method.slot();
    List<String> annotations = new ArrayList<>(said(slot.key()));
    if (method.routed()) {
      annotations.addAll(slot.annotations());
    }
    String body = " { return \"" + answer(slot) + "\" + getClass().getName(); }";
    return new SourceType.Member(
        annotations,
        type.modifiers(method.body())
            + (type.isInterface() ? "Object " : "String ")
            + slot.name()
            + "("
            + slot.parameters(type.argument(), method.routed())
            + ")"
            + (method.body() ? body : ";"));
  }

  private SourceType.Member source(Locator locator) {
    return new SourceType.Member(
        List.of("@Path(\"" + locator.path() + "\")"),
        type.modifiers(true)
            + locator.named().name()
            + " "
            + locator.path()
            + "() { return new "
            + locator.target().type.name()
            + "(); }");
  }
}
