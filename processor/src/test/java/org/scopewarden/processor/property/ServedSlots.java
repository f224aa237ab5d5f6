package org.scopewarden.processor.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Chooses overloads and routes: by verb, path and media type, none of them twice. No two paths
 * match one request, since servers choose differently between them.
 */
final class ServedSlots {

  /** Parameter lists of overloads; {@code %s} is the type argument and takes the entity. */
  private static final List<String> SHAPES = List.of("", "int", "%s", "%s, int");

  private static final List<String> PATHS = List.of("", "p", "{id: [0-9]+}", "k", "k/{id}");
  private static final List<String> WITH_ENTITY = List.of("POST", "PUT", "PATCH");
  private static final List<String> WITHOUT =
      List.of("GET", "GET", "POST", "DELETE", "Purge.PURGE");
  private static final List<String> MEDIA = List.of("", "text/plain", "text/x-other");

  private ServedSlots() {}

  /** Two to six, with three names between them. */
  static List<ServedSlot> of(Random random) {
    int wanted = 2 + random.nextInt(5);
    List<ServedSlot> slots = new ArrayList<>();
    while (slots.size() < wanted) {
      ServedSlot slot = slot(random);
      if (slots.stream().allMatch(slot::isApartFrom)) {
        slots.add(slot);
      }
    }
    return slots;
  }

  private static ServedSlot slot(Random random) {
    String shape = pick(SHAPES, random);
    List<String> verbs = shape.startsWith("%s") ? WITH_ENTITY : WITHOUT;
    return new ServedSlot(
        "m" + random.nextInt(3),
        shape,
        pick(verbs, random),
        pick(PATHS, random),
        pick(MEDIA, random));
  }

  private static <T> T pick(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
