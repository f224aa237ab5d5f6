package org.scopewarden.model.path;

import java.util.List;

/** A set of texts, as a regular expression without anything that looks around. */
sealed interface Expression {

  /** The text without characters, and no other. */
  Expression EMPTY = new Sequence(List.of());

  /** Every text. */
  Expression ANYTHING = new Repeated(new One(Chars.ANY), 0, Repeated.UNBOUNDED);

  /** Whether the text without characters is one of them. */
  boolean isNullable();

  /** Whether a slash may occur. */
  boolean spansSegments();

  /** How large it is once repetitions are written out. */
  int size();

  /** Texts of one character. */
  record One(Chars chars) implements Expression {

    @Override
    public boolean isNullable() {
      return false;
    }

    @Override
    public boolean spansSegments() {
      return chars.contains('/');
    }

    @Override
    public int size() {
      return 1;
    }
  }

  /** One text of each part, one after the other. */
  record Sequence(List<Expression> parts) implements Expression {

    @Override
    public boolean isNullable() {
      return parts.stream().allMatch(Expression::isNullable);
    }

    @Override
    public boolean spansSegments() {
      return parts.stream().anyMatch(Expression::spansSegments);
    }

    @Override
    public int size() {
      return parts.stream().mapToInt(Expression::size).sum();
    }
  }

  /** The texts of all alternatives. */
  record Choice(List<Expression> alternatives) implements Expression {

    @Override
    public boolean isNullable() {
      return alternatives.stream().anyMatch(Expression::isNullable);
    }

    @Override
    public boolean spansSegments() {
      return alternatives.stream().anyMatch(Expression::spansSegments);
    }

    @Override
    public int size() {
      return 1 + alternatives.stream().mapToInt(Expression::size).sum();
    }
  }

  /** Texts of {@code repeated}, at least {@code min} and at most {@code max} of them. */
  record Repeated(Expression repeated, int min, int max) implements Expression {

    static final int UNBOUNDED = Integer.MAX_VALUE;

    @Override
    public boolean isNullable() {
      return min == 0 || repeated.isNullable();
    }

    @Override
    public boolean spansSegments() {
      return max > 0 && repeated.spansSegments();
    }

    @Override
    public int size() {
      return 1 + repeated.size() * (max == UNBOUNDED ? min + 1 : max);
    }
  }
}
