package org.scopewarden.processor.baseline;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scopewarden.model.AccessRule;
import org.scopewarden.processor.report.Problem;

/** A file that is yet to be written: it will deny every endpoint that declares nothing. */
record NewBaseline(BaselineFile file) implements Baseline {

  private static final String HEADER =
      """
      # These endpoints declare nothing, and nobody may call them, until they declare who may.
      # In need, say instead: public ENDPOINT because REASON. This file may only shrink.
      """;

  private static final String LOCATORS =
      """
      # These locators do not tell what they return: there, what has no entry is refused.
      """;

  @Override
  public Optional<AccessRule> rule(String id) {
    return Optional.of(new AccessRule.Denied());
  }

  @Override
  public boolean leavesUnresolved(String locator) {
    return true;
  }

  @Override
  public List<Problem> problems() {
    return List.of();
  }

  @Override
  public List<Problem> stale(FoundEndpoints found) {
    return List.of();
  }

  @Override
  public Written write(FoundEndpoints found) {
    return file.write(
        HEADER + denied(found) + unresolved(found),
        "written; endpoints that declare nothing and are denied from now on: "
            + found.undeclared().size()
            + noted(found.unresolved().size()));
  }

  private static String denied(FoundEndpoints found) {
    return lines(BaselineLine.DENIED, found.undeclared());
  }

  private static String unresolved(FoundEndpoints found) {
    return found.unresolved().isEmpty()
        ? ""
        : LOCATORS + lines(BaselineLine.UNRESOLVED, found.unresolved());
  }

  private static String lines(String word, Set<String> ids) {
    return ids.stream().map(id -> word + " " + id + "\n").collect(joining());
  }

  private static String noted(int locators) {
    return locators == 0 ? "" : "; locators that do not tell what they return: " + locators;
  }
}
