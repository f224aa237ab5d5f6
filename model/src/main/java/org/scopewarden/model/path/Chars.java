package org.scopewarden.model.path;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/** A set of UTF-16 code units that may occur in the path of a request. */
final class Chars {

  /** Control characters, and what ends a path or begins its matrix parameters, never occur. */
  static final Chars ANY = range(' ', Character.MAX_VALUE).without(of('?', '#', ';', '\u007F'));

  static final Chars NOT_SLASH = ANY.without(of('/'));
  static final Chars DIGIT = range('0', '9');
  static final Chars WORD = DIGIT.or(range('A', 'Z')).or(range('a', 'z')).or(of('_'));
  static final Chars SPACE = of(' ', '\t', '\n', '\u000B', '\f', '\r');

  /** What an example is made of, if there is a choice. */
  private static final String NICE =
      "x1abcdefghijklmnopqrstuvwyz023456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-._~";

  private final BitSet units;

  private Chars(BitSet units) {
    this.units = units;
  }

  static Chars of(int... units) {
    BitSet set = new BitSet();
    IntStream.of(units).forEach(set::set);
    return new Chars(set);
  }

  /** From {@code first} to {@code last}, both included. */
  static Chars range(int first, int last) {
    BitSet set = new BitSet();
    set.set(first, last + 1);
    return new Chars(set);
  }

  Chars or(Chars other) {
    BitSet set = (BitSet) units.clone();
    set.or(other.units);
    return new Chars(set);
  }

  /** All that may occur but these. */
  Chars negated() {
    return ANY.without(this);
  }

  /** What is in both. */
  Chars and(Chars other) {
    BitSet set = (BitSet) units.clone();
    set.and(other.units);
    return new Chars(set);
  }

  /** What is here and not there. */
  Chars without(Chars other) {
    BitSet set = (BitSet) units.clone();
    set.andNot(other.units);
    return new Chars(set);
  }

  boolean isEmpty() {
    return units.isEmpty();
  }

  /** One of them, the easier to read the better; there must be one. */
  char nicest() {
    return common(this).orElseThrow();
  }

  boolean contains(char unit) {
    return units.get(unit);
  }

  /** One that is in both, the easier to read the better. */
  Optional<Character> common(Chars other) {
    if (!units.intersects(other.units)) {
      return Optional.empty();
    }
    for (int i = 0; i < NICE.length(); i++) {
      char unit = NICE.charAt(i);
      if (contains(unit) && other.contains(unit)) {
        return Optional.of(unit);
      }
    }
    return Optional.of(firstCommon(other));
  }

  private char firstCommon(Chars other) {
    int unit = units.nextSetBit(0);
    while (!other.units.get(unit)) {
      unit = units.nextSetBit(unit + 1);
    }
    return (char) unit;
  }
}
