package org.scopewarden.model.path;

import java.util.ArrayList;
import java.util.List;
import org.scopewarden.model.path.Expression.Choice;
import org.scopewarden.model.path.Expression.One;
import org.scopewarden.model.path.Expression.Repeated;
import org.scopewarden.model.path.Expression.Sequence;

/** Accepts the texts of an expression, character by character (Thompson's construction). */
final class Automaton {

  /**
   * A way from one state to another.
   *
   * @param to the other state
   */
  record Step(Chars on, int to) {}

  private static final int START = 0;

  private final List<List<Step>> steps = new ArrayList<>();
  private final List<List<Integer>> silent = new ArrayList<>();
  private final int end;

  private Automaton(Expression expression) {
    this.end = append(expression, state());
  }

  static Automaton of(Expression expression) {
    return new Automaton(expression);
  }

  int start() {
    return START;
  }

  boolean accepts(int state) {
    return state == end;
  }

  /** The ways out of a state that take a character. */
  List<Step> steps(int state) {
    return steps.get(state);
  }

  /** The states that are reached without a character. */
  List<Integer> silent(int state) {
    return silent.get(state);
  }

  int size() {
    return steps.size();
  }

  /** Adds what leads from {@code from} to the state that is returned. */
  private int append(Expression expression, int from) {
    if (expression instanceof One one) {
      int to = state();
      steps.get(from).add(new Step(one.chars(), to));
      return to;
    }
    if (expression instanceof Sequence sequence) {
      int to = from;
      for (Expression part : sequence.parts()) {
        to = append(part, to);
      }
      return to;
    }
    return expression instanceof Choice choice
        ? appendChoice(choice, from)
        : appendRepeated((Repeated) expression, from);
  }

  private int appendChoice(Choice choice, int from) {
    int to = state();
    for (Expression alternative : choice.alternatives()) {
      silent.get(append(alternative, branch(from))).add(to);
    }
    return to;
  }

  private int appendRepeated(Repeated repeated, int from) {
    int current = from;
    for (int i = 0; i < repeated.min(); i++) {
      current = append(repeated.repeated(), current);
    }
    int to = state();
    if (repeated.max() == Repeated.UNBOUNDED) {
      int loop = branch(current);
      silent.get(append(repeated.repeated(), loop)).add(loop);
      silent.get(loop).add(to);
      return to;
    }
    for (int i = repeated.min(); i < repeated.max(); i++) {
      silent.get(current).add(to);
      current = append(repeated.repeated(), branch(current));
    }
    silent.get(current).add(to);
    return to;
  }

  private int branch(int from) {
    int to = state();
    silent.get(from).add(to);
    return to;
  }

  private int state() {
    steps.add(new ArrayList<>());
    silent.add(new ArrayList<>());
    return steps.size() - 1;
  }
}
