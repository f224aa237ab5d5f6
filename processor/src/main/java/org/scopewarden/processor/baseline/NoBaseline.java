package org.scopewarden.processor.baseline;

import java.util.List;
import java.util.Optional;
import org.scopewarden.model.AccessRule;
import org.scopewarden.processor.report.Problem;

/** Covers nothing. */
record NoBaseline() implements Baseline {

  @Override
  public Optional<AccessRule> rule(String id) {
    return Optional.empty();
  }

  @Override
  public boolean leavesUnresolved(String locator) {
    return false;
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
    return Written.NOTHING;
  }
}
