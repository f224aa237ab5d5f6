package org.scopewarden.model.path;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.path.Automaton.Step;

/** Finds a shortest text that two automata accept. */
final class CommonText {

  /** Both automata after the same text, and the one before its last character. */
  private record Reached(int left, int right, @Nullable Reached before, char last) {

    String text() {
      StringBuilder text = new StringBuilder();
      for (Reached each = this; each.before != null; each = each.before) {
        text.append(each.last);
      }
      return text.reverse().toString();
    }

    Reached silently(int newLeft, int newRight) {
      return new Reached(newLeft, newRight, before, last);
    }
  }

  private final Automaton left;
  private final Automaton right;
  private final Deque<Reached> open = new ArrayDeque<>();
  private final Set<Long> seen = new HashSet<>();

  private CommonText(Automaton left, Automaton right) {
    this.left = left;
    this.right = right;
  }

  /** The text, or nothing if there is none. */
  static Optional<String> of(Automaton left, Automaton right) {
    return new CommonText(left, right).search();
  }

  private Optional<String> search() {
    open.add(new Reached(left.start(), right.start(), null, '\0'));
    while (!open.isEmpty()) {
      Reached reached = open.removeFirst();
      if (!seen.add((long) reached.left * right.size() + reached.right)) {
        continue;
      }
      if (left.accepts(reached.left) && right.accepts(reached.right)) {
        return Optional.of(reached.text());
      }
      goOn(reached);
    }
    return Optional.empty();
  }

  /** What costs no character is tried first, so that the shortest text is found first. */
  private void goOn(Reached reached) {
    left.silent(reached.left).forEach(to -> open.addFirst(reached.silently(to, reached.right)));
    right.silent(reached.right).forEach(to -> open.addFirst(reached.silently(reached.left, to)));
    for (Step one : left.steps(reached.left)) {
      for (Step other : right.steps(reached.right)) {
        one.on()
            .common(other.on())
            .ifPresent(unit -> open.addLast(new Reached(one.to(), other.to(), reached, unit)));
      }
    }
  }
}
