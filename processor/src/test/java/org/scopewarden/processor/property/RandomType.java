package org.scopewarden.processor.property;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A type that is being made, and what it inherits, so that the result compiles. */
final class RandomType {

  enum Kind {
    INTERFACE,
    ABSTRACT,
    CONCRETE,
    RECORD;

    boolean isClass() {
      return this != INTERFACE;
    }

    boolean isConcrete() {
      return this == CONCRETE || this == RECORD;
    }
  }

  private final String simpleName;
  private final Kind kind;
  private final String argument;
  private final List<RandomType> interfaces = new ArrayList<>();
  private final Map<Object, Boolean> declared = new HashMap<>();
  private final Map<String, String> said = new HashMap<>();
  private @Nullable RandomType superclass;
  private boolean nested;

  /**
   * Without supertypes.
   *
   * @param argument what stands for the type parameter of generic supertypes; {@code T} if the type
   *     is generic itself
   */
  RandomType(String simpleName, Kind kind, String argument) {
    this.simpleName = simpleName;
    this.kind = kind;
    this.argument = argument;
  }

  /** The name by which others refer to it. */
  String name() {
    return nested ? outer() + "." + simpleName : simpleName;
  }

  String simpleName() {
    return simpleName;
  }

  /** The class that it is nested in, if it is. */
  String outer() {
    return "Outer" + simpleName;
  }

  Kind kind() {
    return kind;
  }

  String argument() {
    return argument;
  }

  boolean isGeneric() {
    return argument.equals("T");
  }

  boolean isInterface() {
    return kind == Kind.INTERFACE;
  }

  boolean isExtensible() {
    return kind == Kind.ABSTRACT || kind == Kind.CONCRETE;
  }

  List<RandomType> interfaces() {
    return interfaces;
  }

  /** The methods that it declares, and whether they have a body. */
  Map<Object, Boolean> declared() {
    return declared;
  }

  /** What is said about who may call each method, and, by the empty name, about the type. */
  Map<String, String> said() {
    return said;
  }

  /** The class and its superclasses. */
  List<RandomType> classes() {
    List<RandomType> all = new ArrayList<>(List.of(this));
    for (RandomType each = superclass; each != null; each = each.superclass) {
      all.add(each);
    }
    return all;
  }

  /** Whether a supertype declares {@code method}. */
  boolean inherits(Object method) {
    return allInterfaces().stream().anyMatch(each -> each.declared.containsKey(method))
        || classes().stream().skip(1).anyMatch(each -> each.declared.containsKey(method));
  }

  void extend(RandomType other) {
    if (kind != Kind.RECORD) {
      superclass = other;
    }
  }

  void nest() {
    nested = true;
  }

  /** Whether the Java language asks for a declaration of {@code slot}. */
  boolean mustDeclare(Object slot) {
    for (RandomType each = superclass; each != null; each = each.superclass) {
      Boolean body = each.declared.get(slot);
      if (body != null) {
        return kind.isConcrete() && !body;
      }
    }
    List<RandomType> nearest = nearestInterfaces(slot);
    boolean hasBody = nearest.stream().anyMatch(one -> one.hasBody(slot));
    return (nearest.size() > 1 && hasBody) || (!nearest.isEmpty() && !hasBody && kind.isConcrete());
  }

  private boolean hasBody(Object slot) {
    return Boolean.TRUE.equals(declared.get(slot));
  }

  private List<RandomType> nearestInterfaces(Object slot) {
    List<RandomType> all =
        allInterfaces().stream().filter(one -> one.declared.containsKey(slot)).toList();
    return all.stream()
        .filter(one -> all.stream().noneMatch(o -> o != one && o.allInterfaces().contains(one)))
        .toList();
  }

  Set<RandomType> allInterfaces() {
    Set<RandomType> all = new LinkedHashSet<>(interfaces);
    interfaces.forEach(each -> all.addAll(each.allInterfaces()));
    if (superclass != null) {
      all.addAll(superclass.allInterfaces());
    }
    return all;
  }

  String modifiers(boolean body) {
    if (isInterface()) {
      return body ? "default " : "";
    }
    return body ? "public " : "public abstract ";
  }

  String header() {
    String keyword =
        switch (kind) {
          case INTERFACE -> "interface ";
          case ABSTRACT -> "abstract class ";
          case CONCRETE -> "class ";
          case RECORD -> "record ";
        };
    String components = kind == Kind.RECORD ? "(String m0)" : "";
    String parents = isInterface() ? " extends " : " implements ";
    return keyword
        + simpleName
        + (isGeneric() ? "<T>" : "")
        + components
        + (superclass == null ? "" : " extends " + use(superclass))
        + (interfaces.isEmpty()
            ? ""
            : parents + String.join(", ", interfaces.stream().map(this::use).toList()));
  }

  private String use(RandomType other) {
    return other.name() + (other.isGeneric() ? "<" + argument + ">" : "");
  }
}
