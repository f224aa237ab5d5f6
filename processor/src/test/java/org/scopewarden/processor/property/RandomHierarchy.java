package org.scopewarden.processor.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes hierarchies that compile: interfaces, abstract and concrete classes, generic or not, whose
 * methods override each other with and without annotations of Jakarta REST.
 */
final class RandomHierarchy {

  /** Parameter lists of overloads; {@code %s} is the type argument. */
  private static final List<String> SHAPES =
      List.of("", "%s", "int", "%s, int", "java.util.List<%s>, int, int");

  private static final List<String> VERBS =
      List.of("GET", "POST", "PUT", "DELETE", "PATCH", "Purge.PURGE");
  private static final List<String> TEMPLATES =
      List.of("", "/", "/a/", "{id}", "{id: [a-z]{1,3}(/[a-z]+)*}", "b/{n : \\\\d+}");
  private static final List<String> ON_PARAMETER =
      List.of(
          "@PathParam(\"id\")",
          "@QueryParam(\"q\")",
          "@HeaderParam(\"h\")",
          "@Context",
          "@Encoded",
          "@DefaultValue(\"1\")",
          "@BeanParam",
          "@Suspended");
  private static final SourceType PURGE =
      new SourceType(
          "Purge",
          List.of(),
          "interface Purge",
          List.of(
              new SourceType.Member(
                  List.of(
                      "@HttpMethod(\"PURGE\")",
                      "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)"),
                  "@interface PURGE {}")));

  /** Every record has it. */
  private static final Slot ACCESSOR = new Slot("m0", "");

  private final String name;
  private final long seed;
  private final Random random;
  private final List<RandomType> types = new ArrayList<>();
  private final List<Slot> slots = new ArrayList<>();
  private final List<SourceType> sources = new ArrayList<>();

  private boolean locatedAtRoot;

  /** A method by name and parameters, which types declare or inherit. */
  private record Slot(String name, String shape) {

    String parameters(String argument, String annotation) {
      if (shape.isEmpty()) {
        return "";
      }
      List<String> all = Stream.of(shape.formatted(argument).split(", ")).toList();
      return String.join(
          ", ",
          IntStream.range(0, all.size())
              .mapToObj(i -> (i == 0 ? annotation + " " : "") + all.get(i) + " p" + i)
              .toList());
    }
  }

  private RandomHierarchy(String name, long seed) {
    this.name = name;
    this.seed = seed;
    this.random = new Random(seed);
  }

  static Hierarchy of(String name, long seed) {
    return new RandomHierarchy(name, seed).make();
  }

  private Hierarchy make() {
    int names = 1 + random.nextInt(3);
    for (int i = 0; i < names; i++) {
      for (String shape : SHAPES) {
        if (chance(30)) {
          slots.add(new Slot("m" + i, shape));
        }
      }
    }
    int interfaces = random.nextInt(4);
    int classes = 1 + random.nextInt(5);
    for (int i = 0; i < interfaces; i++) {
      add("I" + i, RandomType.Kind.INTERFACE);
    }
    for (int i = 0; i < classes; i++) {
      boolean last = i == classes - 1;
      add("C" + i, last || chance(55) ? concrete() : RandomType.Kind.ABSTRACT);
    }
    sources.add(PURGE);
    return new Hierarchy(name, seed, sources);
  }

  private RandomType.Kind concrete() {
    return chance(15) ? RandomType.Kind.RECORD : RandomType.Kind.CONCRETE;
  }

  private void add(String simpleName, RandomType.Kind kind) {
    RandomType type = new RandomType(simpleName, kind, argument(kind));
    for (RandomType other : types) {
      boolean fits = other.isGeneric() || other.argument().equals(type.argument());
      if (fits && other.isInterface() && chance(40)) {
        type.interfaces().add(other);
      } else if (fits && other.isExtensible() && kind.isClass() && chance(50)) {
        type.extend(other);
      }
    }
    List<SourceType.Member> members = new ArrayList<>();
    for (Slot slot : slots) {
      boolean accessor = type.kind() == RandomType.Kind.RECORD && slot.equals(ACCESSOR);
      if ((type.mustDeclare(slot) && !accessor) || chance(30)) {
        members.add(method(type, slot));
      }
    }
    if (kind.isClass()) {
      noise(members);
    }
    types.add(type);
    boolean open = chance(60);
    if (open && (kind.isClass() || chance(30))) {
      locators(type, members); // Jersey misses others', JerseyDifference.HIDDEN_BY_BRIDGE.
    }
    write(type, open, members);
  }

  private String argument(RandomType.Kind kind) {
    boolean generic = !kind.isConcrete() && chance(50);
    return generic ? "T" : pick(List.of("String", "Integer"));
  }

  private SourceType.Member method(RandomType type, Slot slot) {
    boolean body = type.kind().isConcrete() || chance(50);
    type.declared().put(slot, body);
    List<String> annotations = new ArrayList<>();
    String onParameter = "";
    switch (random.nextInt(6)) {
      case 0, 1 -> annotations.add("@" + pick(VERBS));
      case 2 -> {
        annotations.add("@" + pick(VERBS));
        annotations.add("@Path(\"" + slot.name() + slots.indexOf(slot) + pick(TEMPLATES) + "\")");
      }
      case 3 -> onParameter = chance(50) ? pick(ON_PARAMETER) : "";
      case 4 -> annotations.add(chance(50) ? "@Produces(\"text/plain\")" : "@Encoded");
      default -> {}
    }
    return new SourceType.Member(
        annotations, type.modifiers(body) + signature(type, slot, onParameter) + body(body));
  }

  private static String signature(RandomType type, Slot slot, String onParameter) {
    return (type.isInterface() ? "Object " : "String ")
        + slot.name()
        + "("
        + slot.parameters(type.argument(), onParameter)
        + ")";
  }

  private static String body(boolean body) {
    return body ? " { return null; }" : ";";
  }

  /** Methods that look like endpoints and are none. */
  private void noise(List<SourceType.Member> members) {
    String verb = "@" + pick(VERBS);
    if (chance(10)) {
      members.add(new SourceType.Member(List.of(verb), "String hidden() { return null; }"));
    }
    if (chance(10)) {
      members.add(new SourceType.Member(List.of(verb), "protected void guarded(int i) {}"));
    }
    if (chance(10)) {
      members.add(new SourceType.Member(List.of(verb), "private void own() {}"));
    }
    if (chance(10)) {
      members.add(new SourceType.Member(List.of(), "public static void shared() {}"));
    }
  }

  private void locators(RandomType from, List<SourceType.Member> members) {
    for (RandomType target : types) {
      if (!chance(20) || target.isGeneric()) {
        continue;
      }
      String path = from.simpleName() + target.simpleName();
      if (!locatedAtRoot && chance(30)) {
        path = pick(List.of("", "/"));
        locatedAtRoot = true; // Jersey refuses a second at the same path.
      }
      String returned = chance(25) ? "Class<" + target.name() + ">" : target.name();
      String method = "to" + from.simpleName() + target.simpleName();
      members.add(
          new SourceType.Member(
              List.of("@Path(\"" + path + "\")"),
              from.modifiers(true) + returned + " " + method + "() { return null; }"));
    }
  }

  private void write(RandomType type, boolean open, List<SourceType.Member> members) {
    List<String> annotations = new ArrayList<>();
    if (type.kind().isConcrete() || chance(40)) {
      annotations.add("@Authenticated");
    }
    if (chance(type.isInterface() ? 30 : 50)) {
      annotations.add("@Path(\"" + type.simpleName() + pick(TEMPLATES) + "\")");
    }
    if (type.kind().isClass() && chance(20)) {
      String header = (open ? "public " : "") + "static " + type.header();
      type.nest();
      sources.add(
          new SourceType(
              type.outer(),
              List.of(),
              "public class " + type.outer(),
              List.of(
                  new SourceType.Member(
                      annotations, new SourceType("", List.of(), header, members).source()))));
    } else {
      String header = (open ? "public " : "") + type.header();
      sources.add(new SourceType(type.simpleName(), annotations, header, members));
    }
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
