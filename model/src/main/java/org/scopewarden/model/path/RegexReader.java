package org.scopewarden.model.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scopewarden.model.path.Expression.Choice;
import org.scopewarden.model.path.Expression.One;
import org.scopewarden.model.path.Expression.Repeated;
import org.scopewarden.model.path.Expression.Sequence;

/**
 * Reads the regular expressions of Java. What is not known, or looks around, is read as something
 * that matches more, never less.
 */
final class RegexReader {

  /** Repetitions are written out up to here. */
  private static final int LARGEST = 400;

  private final RegexText text;
  private boolean exact = true;

  private RegexReader(String regex) {
    this.text = new RegexText(regex);
  }

  /** What {@code regex} matches, which must be legal. */
  static Reading read(String regex) {
    RegexReader reader = new RegexReader(regex);
    try {
      Expression expression = reader.choice();
      return reader.text.atEnd()
          ? new Reading(expression, reader.exact)
          : new Reading(Expression.ANYTHING, false);
    } catch (UnreadableException e) {
      return new Reading(Expression.ANYTHING, false);
    }
  }

  private Expression choice() {
    List<Expression> alternatives = new ArrayList<>(List.of(sequence()));
    while (text.take("|")) {
      alternatives.add(sequence());
    }
    return alternatives.size() == 1 ? alternatives.get(0) : new Choice(alternatives);
  }

  private Expression sequence() {
    List<Expression> parts = new ArrayList<>();
    while (!text.atEnd() && text.peek() != '|' && text.peek() != ')') {
      parts.add(quantified(atom()));
    }
    return new Sequence(parts);
  }

  private Expression atom() {
    char c = text.take();
    return switch (c) {
      case '(' -> group();
      case '[' -> oneOf(new ClassReader(text).read());
      case '\\' -> escaped();
      case '.' -> new One(Chars.ANY);
      case '^', '$' -> vague(Expression.EMPTY);
      default -> new One(Chars.of(c));
    };
  }

  private Expression group() {
    boolean looksAround =
        text.take("?=") || text.take("?!") || text.take("?<=") || text.take("?<!");
    if (!looksAround) {
      opening();
    }
    Expression inside = choice();
    if (text.take() != ')') {
      throw new UnreadableException();
    }
    return looksAround ? vague(Expression.EMPTY) : inside;
  }

  private void opening() {
    if (text.take("?>")) {
      exact = false;
    } else if (text.take("?<")) {
      text.takeUntil(">");
    } else if (!text.take("?:") && text.peek() == '?') {
      throw new UnreadableException(); // Flags.
    }
  }

  private Expression escaped() {
    if (text.take("Q")) {
      return new Sequence(
          text.takeUntil("\\E").chars().<Expression>mapToObj(c -> new One(Chars.of(c))).toList());
    }
    if (text.take("b") || text.take("B") || text.take("A") || text.take("z") || text.take("Z")) {
      return vague(Expression.EMPTY);
    }
    return oneOf(new EscapeReader(text).read());
  }

  private Expression oneOf(Optional<Chars> chars) {
    return chars.<Expression>map(One::new).orElseGet(() -> vague(new One(Chars.ANY)));
  }

  private Expression quantified(Expression atom) {
    Expression quantified = atom;
    if (text.take("*")) {
      quantified = repeated(atom, 0, Repeated.UNBOUNDED);
    } else if (text.take("+")) {
      quantified = repeated(atom, 1, Repeated.UNBOUNDED);
    } else if (text.take("?")) {
      quantified = repeated(atom, 0, 1);
    } else if (text.take("{")) {
      quantified = counted(atom, text.takeUntil("}"));
    } else {
      return atom;
    }
    if (!text.take("?") && text.take("+")) {
      exact = false; // It may refuse what it could have matched.
    }
    return quantified;
  }

  private Expression counted(Expression atom, String count) {
    String[] bounds = count.split(",", -1);
    try {
      int min = Integer.parseInt(bounds[0]);
      int max =
          bounds.length == 1
              ? min
              : bounds[1].isEmpty() ? Repeated.UNBOUNDED : Integer.parseInt(bounds[1]);
      return repeated(atom, min, max);
    } catch (NumberFormatException e) {
      throw new UnreadableException();
    }
  }

  private Expression repeated(Expression atom, int min, int max) {
    long copies = max == Repeated.UNBOUNDED ? min + 1L : max;
    return copies * atom.size() > LARGEST
        ? vague(new Repeated(atom, Math.min(min, 1), Repeated.UNBOUNDED))
        : new Repeated(atom, min, max);
  }

  private Expression vague(Expression expression) {
    exact = false;
    return expression;
  }
}
