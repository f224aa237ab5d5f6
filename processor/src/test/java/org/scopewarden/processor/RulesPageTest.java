package org.scopewarden.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scopewarden.processor.report.Rule;
import org.scopewarden.processor.report.Severity;

/** The list of rules, the page of each and the enumeration say the same; each rule is tested. */
class RulesPageTest {

  private static final Path PAGES = Path.of("../docs/rules");

  @ParameterizedTest
  @EnumSource
  void hasAPageThatBeginsWithThePredicateAndEndsWithTheReason(Rule rule) throws IOException {
    String page = Files.readString(PAGES.resolve(rule.code() + ".md"));

    assertThat(page)
        .matches("(?s)# " + rule.code() + ": [^\n]+\n\n[A-Z`][^#]+\\.\n\n## .*")
        .containsSubsequence("\n## Wrong\n", "\n## Right\n", "\n## Why\n");
  }

  @ParameterizedTest
  @EnumSource
  void isListedWithItsSeverity(Rule rule) throws IOException {
    assertThat(rows())
        .filteredOn(row -> row.startsWith("| [%1$s](%1$s.md) | ".formatted(rule.code())))
        .singleElement()
        .asString()
        .endsWith(" | " + severity(rule) + " |");
  }

  @Test
  void listsNothingElse() throws IOException {
    assertThat(rows()).hasSize(Rule.values().length);
    try (Stream<Path> files = Files.list(PAGES)) {
      assertThat(files).hasSize(Rule.values().length + 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void isProvokedByATest(Rule rule) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      assertThat(files.filter(file -> file.toString().endsWith("Test.java")))
          .anyMatch(file -> mentions(file, rule.code()));
    }
  }

  private static List<String> rows() throws IOException {
    try (Stream<String> lines = Files.lines(PAGES.resolve("README.md"))) {
      return lines.filter(line -> line.startsWith("| [SW")).toList();
    }
  }

  private static String severity(Rule rule) {
    if (rule.isFixed()) {
      return "error";
    }
    return rule.severity() == Severity.ERROR
        ? "free"
        : "free, " + rule.severity().toString().toLowerCase(Locale.ROOT);
  }

  private static boolean mentions(Path file, String code) {
    try {
      return Files.readString(file).contains(code);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
