package org.scopewarden.processor.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes hierarchies in which everything may say who may call, and keeps what it wrote. */
final class RuleHierarchy {

  private static final List<String> DECLARATIONS =
      List.of(
          "",
          "",
          "",
          "@Authenticated",
          "@Public(reason = \"r\")",
          "@Public(reason = \"s\")",
          "@jakarta.annotation.security.DenyAll",
          "@RequiresScope(\"a\")",
          "@RequiresScope(\"b\")",
          "@RequiresScope(anyOf = {\"a\", \"b\"})",
          "@RequiresScope(allOf = {\"a\", \"b\"})");

  /** One in forty contradicts itself. */
  private static final String CONTRADICTION = "@RequiresScope(\"a\") @Public(reason = \"r\")";

  private final String name;
  private final long seed;
  private final Random random;
  private final List<RandomType> types = new ArrayList<>();
  private final List<SourceType> sources = new ArrayList<>();

  private RuleHierarchy(String name, long seed) {
    this.name = name;
    this.seed = seed;
    this.random = new Random(seed);
  }

  /**
   * A hierarchy.
   *
   * @param types what it was written from, supertypes first
   */
  record Written(Hierarchy hierarchy, List<RandomType> types) {}

  static Written of(String name, long seed) {
    return new RuleHierarchy(name, seed).make();
  }

  private Written make() {
    int interfaces = random.nextInt(4);
    for (int i = 0; i < interfaces; i++) {
      add("I" + i, RandomType.Kind.INTERFACE);
    }
    int classes = 1 + random.nextInt(3);
    for (int i = 0; i < classes; i++) {
      boolean concrete = i == classes - 1 || random.nextBoolean();
      add("C" + i, concrete ? RandomType.Kind.CONCRETE : RandomType.Kind.ABSTRACT);
    }
    return new Written(new Hierarchy(name, seed, sources), types);
  }

  private void add(String simpleName, RandomType.Kind kind) {
    RandomType type = new RandomType(simpleName, kind, "");
    for (RandomType other : types) {
      if (other.isInterface() && random.nextInt(100) < 50) {
        type.interfaces().add(other);
      } else if (other.isExtensible() && kind.isClass() && random.nextInt(100) < 60) {
        type.extend(other);
      }
    }
    List<SourceType.Member> members = new ArrayList<>();
    for (String method : List.of("m", "n")) {
      boolean inherited = type.inherits(method);
      if (type.mustDeclare(method) || random.nextInt(100) < (inherited ? 30 : 45)) {
        members.add(method(type, method, inherited));
      }
    }
    types.add(type);
    List<String> annotations = new ArrayList<>(List.of(declaration(type.said(), "", 60)));
    if (kind.isConcrete()) {
      annotations.add("@Path(\"" + simpleName + "\")");
    }
    sources.add(new SourceType(simpleName, annotations, "public " + type.header(), members));
  }

  private SourceType.Member method(RandomType type, String method, boolean inherited) {
    boolean body = type.kind().isConcrete() || random.nextBoolean();
    type.declared().put(method, body);
    List<String> annotations = new ArrayList<>(List.of(declaration(type.said(), method, 50)));
    if (!inherited || random.nextBoolean()) {
      annotations.add("@GET @Path(\"" + method + "\")");
    }
    return new SourceType.Member(
        annotations,
        type.modifiers(body) + "String " + method + "()" + (body ? " { return null; }" : ";"));
  }

  /** Chooses what is said about {@code method}, or about the type if that is empty. */
  private String declaration(java.util.Map<String, String> said, String method, int percent) {
    String text = "";
    if (random.nextInt(100) < percent) {
      text =
          random.nextInt(40) == 0
              ? CONTRADICTION
              : DECLARATIONS.get(random.nextInt(DECLARATIONS.size()));
    }
    if (!text.isEmpty()) {
      said.put(method, text);
    }
    return text;
  }
}
