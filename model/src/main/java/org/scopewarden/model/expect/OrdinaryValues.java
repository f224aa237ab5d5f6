package org.scopewarden.model.expect;

import java.util.ArrayList;
import java.util.List;
import org.scopewarden.model.Entry;

/** Values that most parameters can be converted from. */
final class OrdinaryValues {

  private static final String DATE = "2026-01-01";
  private static final String UUID = "00000000-0000-4000-8000-000000000000";

  private OrdinaryValues() {}

  /** Which parameter of the method has the value is not known; what types there are is. */
  static List<String> of(Entry entry, String parameter) {
    List<String> values = new ArrayList<>();
    String descriptor = entry.method().descriptor();
    if (descriptor.contains("Ljava/util/UUID;")) {
      values.add(UUID);
    }
    if (descriptor.contains("Ljava/time/LocalDate;")) {
      values.add(DATE);
    }
    values.addAll(List.of("1", "x", "x1y2", UUID, DATE));
    return values.stream().distinct().toList();
  }
}
