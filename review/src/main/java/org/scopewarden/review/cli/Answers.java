package org.scopewarden.review.cli;

import org.scopewarden.review.ask.Answer;

/** Gives answers as they are wanted. */
final class Answers {

  private Answers() {}

  /** Writes the answer; the exit code says whether it is what was hoped for. */
  static int give(Answer answer, ScopewardenCommand parent) {
    Output output = parent.output();
    if (parent.json()) {
      output.json(answer::write);
    } else {
      output.lines(answer.isPositive() ? Output.Tone.GOOD : Output.Tone.BAD, answer.text());
    }
    return answer.isPositive() ? ExitCode.FINE : ExitCode.FOUND;
  }
}
