package org.scopewarden.processor.property;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Says who may call, at random, until the design accepts every endpoint of a hierarchy. */
final class ServedDeclarations {

  private static final List<String> DECLARATIONS =
      List.of(
          "@Authenticated",
          "@Public(reason = \"r\")",
          "@jakarta.annotation.security.DenyAll",
          "@RequiresScope(\"a\")",
          "@RequiresScope(\"b\")",
          "@NeedsA",
          "@RequiresScope(anyOf = {\"a\", \"b\"})",
          "@RequiresScope(allOf = {\"a\", \"b\"})",
          "@RequiresScope(\"a\") @RequiresScope(\"b\")",
          "@NeedsA @RequiresScope(\"b\")");

  private final List<ServedType> types;
  private final List<ServedSlot> slots;
  private final Random random;

  /** One endpoint. */
  private record At(ServedType resource, ServedSlot slot) {}

  ServedDeclarations(List<ServedType> types, List<ServedSlot> slots, Random random) {
    this.types = types;
    this.slots = slots;
    this.random = random;
  }

  /** Declares, and changes what stands near a refused endpoint as long as there is one. */
  void write() {
    for (ServedType each : types) {
      say(each, "", each.isConcrete() ? 50 : 30);
      slots.stream().filter(slot -> maySay(each, slot)).forEach(slot -> say(each, slot.key(), 50));
    }
    Optional<At> refused = refused();
    while (refused.isPresent()) {
      change(refused.get());
      refused = refused();
    }
  }

  private Optional<At> refused() {
    return types.stream()
        .filter(ServedType::isConcrete)
        .flatMap(each -> each.endpoints(types, slots).map(slot -> new At(each, slot)))
        .filter(at -> !decide(at).code().isEmpty())
        .findFirst();
  }

  private static RuleOracle.Outcome decide(At at) {
    return RuleOracle.decide("", at.resource().type(), at.slot().key());
  }

  private void change(At at) {
    List<ServedType> near = at.resource().withSupertypes(types).toList();
    ServedType changed = near.get(random.nextInt(near.size()));
    boolean method = maySay(changed, at.slot()) && random.nextBoolean();
    say(changed, method ? at.slot().key() : "", 50);
  }

  /** On a method that is no endpoint a declaration is refused. */
  private boolean maySay(ServedType type, ServedSlot slot) {
    return type.declares(slot) && type.withSupertypes(types).anyMatch(each -> each.routes(slot));
  }

  private void say(ServedType type, String method, int percent) {
    if (random.nextInt(100) < percent) {
      type.type().said().put(method, DECLARATIONS.get(random.nextInt(DECLARATIONS.size())));
    } else {
      type.type().said().remove(method);
    }
  }
}
