package org.scopewarden.model.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.path.Automaton.Step;

/** Finds a text that two automata accept and a third does not. */
final class RemainingText {

  /** What is not decided after so many states is not decided. */
  private static final int LARGEST = 5_000;

  /**
   * The automata after the same text.
   *
   * @param excluded every state that the third may be in
   */
  private record State(int left, int right, BitSet excluded) {}

  private record Reached(State state, @Nullable Reached before, char last) {

    Reached silently(int left, int right) {
      return new Reached(new State(left, right, state.excluded), before, last);
    }

    String text() {
      StringBuilder text = new StringBuilder();
      for (Reached each = this; each.before != null; each = each.before) {
        text.append(each.last);
      }
      return text.reverse().toString();
    }
  }

  private final Automaton left;
  private final Automaton right;
  private final Automaton excluded;
  private final Deque<Reached> open = new ArrayDeque<>();
  private final Set<State> seen = new HashSet<>();

  private RemainingText(Automaton left, Automaton right, Automaton excluded) {
    this.left = left;
    this.right = right;
    this.excluded = excluded;
  }

  /** The text; none if it would take too long to tell; nothing if there is no such text. */
  static Optional<CommonPath> of(Automaton left, Automaton right, Automaton excluded) {
    return new RemainingText(left, right, excluded).search();
  }

  private Optional<CommonPath> search() {
    BitSet first = new BitSet();
    add(first, excluded.start());
    open.add(new Reached(new State(left.start(), right.start(), first), null, '\0'));
    while (!open.isEmpty()) {
      Reached reached = open.removeFirst();
      if (seen.size() > LARGEST) {
        return Optional.of(new CommonPath(Optional.empty()));
      } else if (isFound(reached.state)) {
        return Optional.of(new CommonPath(Optional.of(reached.text())));
      } else if (seen.add(reached.state)) {
        goOn(reached);
      }
    }
    return Optional.empty();
  }

  private boolean isFound(State state) {
    return left.accepts(state.left)
        && right.accepts(state.right)
        && state.excluded.stream().noneMatch(excluded::accepts);
  }

  /** What costs no character is tried first, so that the shortest text is found first. */
  private void goOn(Reached from) {
    State state = from.state;
    left.silent(state.left).forEach(to -> open.addFirst(from.silently(to, state.right)));
    right.silent(state.right).forEach(to -> open.addFirst(from.silently(state.left, to)));
    List<Step> others =
        state.excluded.stream().boxed().flatMap(at -> excluded.steps(at).stream()).toList();
    for (Step one : left.steps(state.left)) {
      for (Step other : right.steps(state.right)) {
        for (Chars chars : toldApart(one.on().and(other.on()), others)) {
          char unit = chars.nicest();
          State next = new State(one.to(), other.to(), after(others, unit));
          open.addLast(new Reached(next, from, unit));
        }
      }
    }
  }

  /** Sets of characters that all make the same difference to the third. */
  private static List<Chars> toldApart(Chars all, List<Step> others) {
    List<Chars> parts = new ArrayList<>(List.of(all));
    for (Step step : others) {
      List<Chars> finer = new ArrayList<>();
      for (Chars part : parts) {
        finer.add(part.and(step.on()));
        finer.add(part.without(step.on()));
      }
      finer.removeIf(Chars::isEmpty);
      parts = finer;
    }
    parts.removeIf(Chars::isEmpty);
    return parts;
  }

  private BitSet after(List<Step> steps, char unit) {
    BitSet states = new BitSet();
    steps.stream().filter(step -> step.on().contains(unit)).forEach(step -> add(states, step.to()));
    return states;
  }

  private void add(BitSet states, int state) {
    if (!states.get(state)) {
      states.set(state);
      excluded.silent(state).forEach(to -> add(states, to));
    }
  }
}
