package org.scopewarden.model.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code java.util.regex} is asked whether the same texts match. */
class RegexReaderTest {

  private static final String LETTERS = "abc1-./";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[0-9]+",
        "\\w+-\\w+-\\w+-\\w+-\\w+",
        "json|yaml",
        "([^/]*/)?",
        "(\\.yaml)?",
        "[a-zA-Z_0-9-:]+",
        "\\w(%20|[\\w.-])*",
        "[a-zA-Z0-9]+(\\-[a-zA-Z0-9]+)?\\.[a-zA-Z0-9]+(%23[A-Fa-f0-9]+)?",
        "v\\d[0-9a-zA-Z_\\-]*",
        ".*\\.log",
        "[]a]+?",
        "[^]a]",
        "[a-c[1-]]+",
        "(?<name>a|b){2,}?",
        "(?:a{0}b){1,3}",
        "\\Qa.b\\E|\\x61\\u0062",
        "a||b",
        "",
      })
  void readsExactly(String regex) {
    Reading reading = RegexReader.read(regex);

    assertThat(reading.isExact()).isTrue();
    expectAgreement(regex, reading, new Random(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a-z0-9_]*(?=[a-z])[a-z0-9_]+",
        "((?<=/).*)?",
        "(?!a).+",
        "^a$|\\bb\\b",
        "a*+a",
        "(?>a|ab)c",
        "(a)\\1",
        "(?i)A",
        "(?i:A)b",
        "[a-c&&[^b]]",
        "[^a&&b]",
        "\\p{Alpha}+",
        "[\\pL1]+",
        "\\R|\\h",
        "a{0,100000}",
        "((a{30}){30}){30}|b",
      })
  void readsMoreThanItKnows(String regex) {
    Reading reading = RegexReader.read(regex);

    assertThat(reading.isExact()).isFalse();
    expectAgreement(regex, reading, new Random(1));
  }

  @Test
  void readsRandomExpressions() {
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      String regex = regex(random, 3);
      Reading reading = RegexReader.read(regex);

      assertThat(reading.isExact()).as(regex).isTrue();
      expectAgreement(regex, reading, random);
    }
  }

  private static void expectAgreement(String regex, Reading reading, Random random) {
    Pattern pattern = Pattern.compile(regex);
    Automaton automaton = Automaton.of(reading.expression());
    for (int i = 0; i < 200; i++) {
      String text = word(random);
      boolean matches = pattern.matcher(text).matches();
      boolean accepts = CommonText.of(automaton, Automaton.of(literally(text))).isPresent();

      assertThat(accepts || !matches).as("%s misses %s", regex, text).isTrue();
      assertThat(matches || !accepts || !reading.isExact())
          .as("%s is not %s", text, regex)
          .isTrue();
    }
  }

  private static Expression literally(String text) {
    return new Expression.Sequence(
        text.chars().<Expression>mapToObj(c -> new Expression.One(Chars.of(c))).toList());
  }

  private static String word(Random random) {
    return IntStream.range(0, random.nextInt(6))
        .mapToObj(i -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
        .reduce("", String::concat);
  }

  private static String regex(Random random, int depth) {
    String atom =
        switch (random.nextInt(depth == 0 ? 5 : 9)) {
          case 0 -> "a";
          case 1 -> ".";
          case 2 -> "[a-b/]";
          case 3 -> "[^a.]";
          case 4 -> "\\d";
          case 5, 6 -> "(" + regex(random, depth - 1) + ")";
          case 7 -> "(?:" + regex(random, depth - 1) + "|" + regex(random, depth - 1) + ")";
          default -> "\\." + regex(random, depth - 1);
        };
    String[] quantifiers = {"", "", "", "*", "+", "?", "{2}", "{1,}", "{0,2}", "*?"};
    boolean single = !atom.startsWith("\\.") || atom.length() == 2;
    String quantified = single ? atom + quantifiers[random.nextInt(quantifiers.length)] : atom;
    return random.nextInt(3) == 0 && depth > 0 ? quantified + regex(random, depth - 1) : quantified;
  }
}
