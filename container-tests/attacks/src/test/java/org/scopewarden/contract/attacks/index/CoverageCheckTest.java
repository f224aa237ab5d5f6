package org.scopewarden.contract.attacks.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the index cannot be satisfied by saying nothing, or by saying what is not so. */
final class CoverageCheckTest {

  private static final List<Row> ROWS =
      List.of(row("AA-01", "now"), row("AA-02", "now"), row("BB-01", "later"));
  private static final Map<String, String> LATER = Map.of("later", "another issue");

  @Test
  void everyRowIsCoveredWaivedOpenOrOfAnotherTime() {
    assertThat(problems(Set.of("AA-01"), Map.of("AA-02", "cannot happen"), Set.of())).isEmpty();
    assertThat(problems(Set.of("BB-01", "AA-01"), Map.of(), Set.of("AA-02"))).isEmpty();
    assertThat(problems(Set.of("AA-01"), Map.of(), Set.of()))
        .singleElement()
        .asString()
        .contains("AA-02 has no test");
  }

  @Test
  void namesThatNobodyKnowsAreNamed() {
    assertThat(problems(Set.of("AA-01", "AA-2"), Map.of("CC-01", "why"), Set.of("AA-02", "DD-01")))
        .hasSize(3)
        .allMatch(problem -> problem.endsWith("which is no requirement and no attack"));
  }

  @Test
  void aWaiverNeedsAReasonAndNoTest() {
    assertThat(
            problems(
                Set.of("AA-01"), Map.of("AA-01", "why", "AA-02", " ", "BB-01", "why"), Set.of()))
        .containsExactlyInAnyOrder(
            "AA-01 has a test: take its waiver away",
            "AA-02 is waived without a reason",
            "BB-01 belongs to a component of later.csv: it needs no waiver of its own");
  }

  @Test
  void theOpenListShrinks() {
    assertThat(problems(Set.of("AA-01"), Map.of("AA-02", "why"), Set.of("AA-01", "AA-02", "BB-01")))
        .containsExactlyInAnyOrder(
            "AA-01 is COVERED: take it out of open.txt",
            "AA-02 is WAIVED: take it out of open.txt",
            "BB-01 is NOT_YET: take it out of open.txt");
  }

  @Test
  void tagsAreFoundOnTestsAndClassesAndNowhereElse(@TempDir Path root) throws Exception {
    Path folder = Files.createDirectories(root.resolve("a/src/test/java"));
    Files.writeString(
        folder.resolve("SomeTest.java"),
        """
        @Tag("AA-01") final class SomeTest {
          @Test @Tag("AA-02") void runs() {}
          @Tag("AA-02") void doesNot() {}
          @Test @Disabled @Tag("BB-01") void sleeps() {}
          /** @Tag("CC-01") */ String text = "@Tag(\\"CC-02\\")";
        }
        """);
    List<String> problems = new ArrayList<>();

    Map<String, SortedSet<TaggedTest>> tagged = new Sources(root).tagged(problems);

    assertThat(tagged).containsOnlyKeys("AA-01", "AA-02", "BB-01");
    assertThat(tagged.get("AA-01")).extracting(TaggedTest::name).containsExactly("SomeTest");
    assertThat(problems)
        .containsExactly(
            "SomeTest.doesNot carries a tag, and is no test that runs",
            "SomeTest.sleeps carries a tag, and is no test that runs");
  }

  private static List<String> problems(
      Set<String> tested, Map<String, String> waivers, Set<String> open) {
    Map<String, SortedSet<TaggedTest>> tests = new TreeMap<>();
    for (String id : tested) {
      tests.put(id, new TreeSet<>(Set.of(new TaggedTest(Path.of("Some.java"), "Some.test"))));
    }
    return CoverageCheck.problems(ROWS, new Coverage(tests, waivers, open, LATER));
  }

  private static Row row(String id, String component) {
    return new Row(id, component, "MUST", "text", "source");
  }
}
