package org.scopewarden.processor.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes hierarchies that every server deploys and whose every endpoint has a rule, and keeps what
 * it wrote.
 */
final class ServedHierarchy {

  private static final String RETAINED =
      "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)";
  private static final List<SourceType> SHARED =
      List.of(
          new SourceType(
              "Purge",
              List.of(),
              "interface Purge",
              List.of(
                  new SourceType.Member(
                      List.of("@HttpMethod(\"PURGE\")", RETAINED), "@interface PURGE {}"))),
          new SourceType(
              "NeedsA",
              List.of("@RequiresScope(\"a\")", RETAINED),
              "@interface NeedsA",
              List.of()));

  private final String name;
  private final Random random;
  private final List<ServedSlot> slots;
  private final List<ServedType> types = new ArrayList<>();

  private ServedHierarchy(String name, Random random) {
    this.name = name;
    this.random = random;
    this.slots = ServedSlots.of(random);
  }

  /** The hierarchy of a seed. */
  static Written of(String name, long seed) {
    return new ServedHierarchy(name, new Random(seed)).make(seed);
  }

  /**
   * What was written.
   *
   * @param types supertypes first
   */
  record Written(Hierarchy hierarchy, List<ServedType> types, List<ServedSlot> slots) {}

  private Written make(long seed) {
    int interfaces = random.nextInt(4);
    int classes = 2 + random.nextInt(4);
    IntStream.range(0, interfaces).forEach(i -> add("I" + i, RandomType.Kind.INTERFACE));
    for (int i = 0; i < classes; i++) {
      boolean concrete = i == classes - 1 || chance(60);
      add("C" + i, concrete ? RandomType.Kind.CONCRETE : RandomType.Kind.ABSTRACT);
    }
    ServedPaths.give(name, types, random);
    new ServedDeclarations(types, slots, random).write();
    return new Written(
        new Hierarchy(
            name,
            seed,
            Stream.concat(SHARED.stream(), types.stream().map(ServedType::source)).toList()),
        types,
        slots);
  }

  private void add(String simpleName, RandomType.Kind kind) {
    RandomType type = new RandomType(simpleName, kind, argument(kind));
    for (ServedType each : types) {
      RandomType other = each.type();
      boolean fits = other.isGeneric() || other.argument().equals(type.argument());
      if (fits && other.isInterface() && chance(50)) {
        type.interfaces().add(other);
      } else if (fits && other.isExtensible() && kind.isClass() && chance(60)) {
        type.extend(other);
      }
    }
    boolean open =
        kind != RandomType.Kind.ABSTRACT
            || chance(75); // Servers call nothing of a hidden interface.
    ServedType served = new ServedType(type, open);
    for (ServedSlot slot : slots) {
      boolean inherited = type.inherits(slot.key());
      if (type.mustDeclare(slot.key()) || chance(inherited ? 30 : 45)) {
        boolean body = type.kind().isConcrete() || chance(50);
        served.declare(slot, inherited ? chance(40) : chance(85), body);
      }
    }
    if (open && chance(kind.isClass() ? 60 : 20)) {
      locators(served);
    }
    types.add(served);
  }

  private String argument(RandomType.Kind kind) {
    boolean generic = !kind.isConcrete() && chance(50);
    return generic ? "T" : chance(70) ? "String" : "byte[]";
  }

  private void locators(ServedType from) {
    for (ServedType target : types) {
      if (target.isConcrete() && chance(25)) {
        List<RandomType> named =
            Stream.concat(target.type().classes().stream(), target.type().allInterfaces().stream())
                .filter(each -> !each.isGeneric())
                .toList();
        from.locate(target, named.get(random.nextInt(named.size())));
      }
    }
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}
