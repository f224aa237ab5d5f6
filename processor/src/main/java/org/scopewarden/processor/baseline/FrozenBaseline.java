package org.scopewarden.processor.baseline;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scopewarden.model.AccessRule;
import org.scopewarden.processor.report.FileLine;
import org.scopewarden.processor.report.Problem;
import org.scopewarden.processor.report.Rule;

/** A file as it was read. It may shrink; nothing adds to it. */
final class FrozenBaseline implements Baseline {

  private static final String NO_SUCH_ENDPOINT = "the module has no such endpoint";
  private static final String NO_SUCH_LOCATOR =
      "the module has no such locator, or it tells what it returns";

  private final BaselineFile file;
  private final BaselineText text;
  private final boolean shrinks;
  private final Map<String, AccessRule> rules;
  private final Set<String> locators;

  private FrozenBaseline(BaselineFile file, BaselineText text, boolean shrinks) {
    this.file = file;
    this.text = text;
    this.shrinks = shrinks;
    this.rules =
        listing()
            .filter(line -> !line.isLocator())
            .collect(toMap(FrozenBaseline::endpoint, BaselineLine::rule, FrozenBaseline::agree));
    this.locators =
        listing()
            .filter(line -> line.isLocator() && line.fault().isEmpty())
            .map(FrozenBaseline::endpoint)
            .collect(toSet());
  }

  /** Reads a file, unless a merge left it undecided. */
  static Baseline read(BaselineFile file, boolean shrinks) throws IOException {
    BaselineText text = BaselineText.of(file.read());
    return text.conflict().isPresent()
        ? new UnusableBaseline(
            new FileLine(file.name(), text.conflict().getAsInt()),
            "a merge conflict is not resolved")
        : new FrozenBaseline(file, text, shrinks);
  }

  private Stream<BaselineLine> listing() {
    return text.lines().stream().filter(line -> line.endpoint().isPresent());
  }

  private static String endpoint(BaselineLine line) {
    return line.endpoint().orElseThrow();
  }

  /** Two lines that differ are no decision to let anyone in. */
  private static AccessRule agree(AccessRule one, AccessRule other) {
    return one.equals(other) ? one : new AccessRule.Denied();
  }

  @Override
  public Optional<AccessRule> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  @Override
  public boolean leavesUnresolved(String locator) {
    return locators.contains(locator);
  }

  @Override
  public List<Problem> problems() {
    return text.lines().stream()
        .flatMap(line -> line.fault().stream().map(f -> at(line, f)))
        .toList();
  }

  @Override
  public List<Problem> stale(FoundEndpoints found) {
    if (isForeign(found)) {
      return listing().limit(1).map(this::foreign).toList();
    }
    return shrinks ? List.of() : unneeded(found).map(line -> at(line, why(line, found))).toList();
  }

  /** Whether the file seems to be another module's, or the tested code's: one mistake, no rest. */
  private boolean isForeign(FoundEndpoints found) {
    return listing().noneMatch(line -> found.contains(endpoint(line)));
  }

  private Problem foreign(BaselineLine first) {
    return at(first, NO_SUCH_ENDPOINT + ", nor any other that the file lists");
  }

  private Stream<BaselineLine> unneeded(FoundEndpoints found) {
    return listing().filter(line -> !found.needs(line));
  }

  private static String why(BaselineLine line, FoundEndpoints found) {
    if (line.isLocator()) {
      return NO_SUCH_LOCATOR;
    }
    return found.declared().contains(endpoint(line))
        ? "the endpoint declares who may call it"
        : NO_SUCH_ENDPOINT;
  }

  private Problem at(BaselineLine line, String finding) {
    FileLine place = new FileLine(file.name(), line.number());
    return Rule.STALE_BASELINE.at(place, "\"" + line.text() + "\": " + finding);
  }

  @Override
  public Written write(FoundEndpoints found) {
    Set<Integer> removed = unneeded(found).map(BaselineLine::number).collect(toSet());
    if (!shrinks || removed.isEmpty() || isForeign(found)) {
      return Written.NOTHING;
    }
    int left = text.lines().size() - removed.size();
    return file.write(
        text.without(removed), "stale lines removed: %d, left: %d".formatted(removed.size(), left));
  }
}
