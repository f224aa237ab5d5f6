package org.scopewarden.processor;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scopewarden.model.Spelling;
import org.scopewarden.processor.report.Rule;
import org.scopewarden.processor.report.Severities;
import org.scopewarden.processor.report.Severity;

/** What {@code -Ascopewarden.…} says. */
final class Options {

  private static final String PREFIX = "scopewarden.";
  private static final String MODULE = PREFIX + "module";
  private static final String SKIP = PREFIX + "skip";
  private static final String BASELINE = PREFIX + "baseline";
  private static final String WRITE = BASELINE + ".write";
  private static final String SEVERITY = PREFIX + "severity.";

  /** Every option that there is. */
  static final Set<String> KNOWN =
      Stream.concat(
              Stream.of(MODULE, SKIP, BASELINE, WRITE),
              Stream.of(Rule.values()).filter(r -> !r.isFixed()).map(r -> SEVERITY + r.code()))
          .collect(toCollection(TreeSet::new));

  private final Map<String, String> given;
  private final Severities severities = new Severities();
  private final List<String> warnings = new ArrayList<>();

  Options(Map<String, String> given) {
    this.given = new TreeMap<>(given);
    this.given.keySet().stream().filter(name -> name.startsWith(PREFIX)).forEach(this::read);
  }

  private void read(String name) {
    if (!KNOWN.contains(name)) {
      warnings.add(unknown(name));
    } else if (name.startsWith(SEVERITY)) {
      choose(name, String.valueOf(given.get(name)));
    } else if (name.equals(MODULE) && module().isEmpty()) {
      warnings.add("-A" + name + " names no module: say -A" + name + "=NAME, without a slash");
    } else if (name.equals(BASELINE) && baseline().isEmpty()) {
      warnings.add("-A" + name + " names no file: say -A" + name + "=FILE");
    } else if (name.equals(WRITE)) {
      checkWrite(String.valueOf(given.get(name)));
    }
  }

  private void checkWrite(String value) {
    if (!value.equals("true") && !value.equals("false")) {
      warnings.add("-A" + WRITE + "=" + value + ": say true or false");
    } else if (value.equals("true") && !given.containsKey(BASELINE)) {
      warnings.add("-A" + WRITE + " has no effect without -A" + BASELINE + "=FILE");
    }
  }

  private void choose(String name, String value) {
    Optional<Rule> rule = Rule.withCode(name.substring(SEVERITY.length()));
    Optional<Severity> severity = Severity.named(value);
    if (rule.isPresent() && severity.isPresent()) {
      severities.choose(rule.get(), severity.get());
    } else {
      warnings.add("-A" + name + "=" + value + ": say error, warning, note or off");
    }
  }

  private static String unknown(String name) {
    boolean fixed =
        name.startsWith(SEVERITY) && Rule.withCode(name.substring(SEVERITY.length())).isPresent();
    if (fixed) {
      return "-A" + name + " has no effect: this rule is always an error";
    }
    String meant =
        Spelling.nearest(name, KNOWN).map(known -> ", did you mean -A" + known + "?").orElse("");
    return "-A" + name + " is not an option of Scopewarden" + meant;
  }

  /** The name of the module, if it is given: with a slash its file would be where nobody looks. */
  Optional<String> module() {
    return Optional.ofNullable(given.get(MODULE))
        .filter(name -> !name.isBlank() && name.indexOf('/') < 0 && name.indexOf('\\') < 0);
  }

  /** Whether nothing is checked or written, as for a module of tests. */
  boolean skip() {
    return "true".equals(given.get(SKIP));
  }

  /** Whether the baseline is written for the first time, or may shrink. */
  boolean writesBaseline() {
    return "true".equals(given.get(WRITE));
  }

  /** The file that covers endpoints that declare nothing, if it is given. */
  Optional<String> baseline() {
    return Optional.ofNullable(given.get(BASELINE)).filter(file -> !file.isBlank());
  }

  /** How loudly each rule is reported. */
  Severities severities() {
    return severities;
  }

  /** What is wrong with the options themselves. */
  List<String> warnings() {
    return warnings;
  }
}
