package org.scopewarden.processor.baseline;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.scopewarden.model.AccessRule;
import org.scopewarden.processor.report.Problem;

/** A file that is yet to be written: it will deny every endpoint that declares nothing. */
record NewBaseline(BaselineFile file) implements Baseline {

  private static final String HEADER =
      """
      # These endpoints declare nothing, and nobody may call them, until they declare who may.
      # In need, say instead: public ENDPOINT because REASON. This file may only shrink.
      """;

  @Override
  public Optional<AccessRule> rule(String id) {
    return Optional.of(new AccessRule.Denied());
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
    String lines =
        found.undeclared().stream()
            .map(id -> BaselineLine.DENIED + " " + id + "\n")
            .collect(joining());
    return file.write(
        HEADER + lines,
        "written; endpoints that declare nothing and are denied from now on: "
            + found.undeclared().size());
  }
}
