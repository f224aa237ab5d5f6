package org.scopewarden.processor.baseline;

import java.util.List;
import java.util.Optional;
import org.scopewarden.model.AccessRule;
import org.scopewarden.processor.report.FileLine;
import org.scopewarden.processor.report.Problem;
import org.scopewarden.processor.report.Rule;

/**
 * A file that says nothing reliable, which is always an error. One mistake gives one message: no
 * endpoint is reported for want of a file that might list it.
 */
record UnusableBaseline(FileLine place, String finding) implements Baseline {

  UnusableBaseline(String file, String finding) {
    this(FileLine.whole(file), finding);
  }

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
    return List.of(Rule.UNUSABLE_BASELINE.at(place, finding));
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
