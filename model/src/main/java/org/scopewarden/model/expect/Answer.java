package org.scopewarden.model.expect;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server answered, as far as it says who may call.
 *
 * @param status the status code
 * @param challenges the values of {@code WWW-Authenticate}, in order
 */
public record Answer(int status, List<String> challenges) {

  private static final Pattern ERROR = Pattern.compile("(?:^|[ ,])error=\"?([a-z_]+)");

  public Answer {
    challenges = List.copyOf(challenges);
  }

  /** The error codes of the challenges (RFC 6750 §3), empty if they have none. */
  public List<String> errors() {
    return challenges.stream()
        .map(ERROR::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .toList();
  }

  /** Whether it refuses as {@code expected} says, status, challenge and error code. */
  public boolean isAs(Outcome.Refused expected) {
    return expected.statuses().contains(status)
        && expected.isChallenged() != challenges.isEmpty()
        && (expected.errors().isEmpty()
            ? errors().isEmpty()
            : errors().stream().anyMatch(expected.errors()::contains));
  }

  /** Such as {@code 401 invalid_token}, or {@code 401 without a challenge}. */
  @Override
  public String toString() {
    if (challenges.isEmpty()) {
      return status == 401 ? "401 without a challenge" : String.valueOf(status);
    }
    return errors().isEmpty()
        ? status + " with a challenge"
        : status + " " + String.join(" and ", errors());
  }
}
