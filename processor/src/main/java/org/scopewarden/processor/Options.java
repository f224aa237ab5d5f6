package org.scopewarden.processor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scopewarden.model.Spelling;

/** What {@code -Ascopewarden.…} says. */
final class Options {

  static final String MODULE = "scopewarden.module";

  /** Every option that there is. */
  static final Set<String> KNOWN = Set.of(MODULE);

  private static final String PREFIX = "scopewarden.";

  private final Map<String, String> given;

  Options(Map<String, String> given) {
    this.given = given;
  }

  /** The name of the module, if it is given. */
  Optional<String> module() {
    return Optional.ofNullable(given.get(MODULE)).filter(name -> !name.isBlank());
  }

  /** A warning for each of our options that does not exist. */
  List<String> warnings() {
    return given.keySet().stream()
        .filter(name -> name.startsWith(PREFIX) && !KNOWN.contains(name))
        .sorted()
        .map(Options::unknown)
        .toList();
  }

  private static String unknown(String name) {
    String meant =
        Spelling.nearest(name, KNOWN).map(known -> ", did you mean -A" + known + "?").orElse("");
    return "-A" + name + " is not an option of Scopewarden" + meant;
  }
}
