package org.scopewarden.contract.attacks.index;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each requirement and each attack has a test that carries its id, or a reason why it needs none.
 * The pages in {@code docs/security} say which; {@code -Dgoldens=record} writes them, and takes
 * what is covered by now out of {@code open.txt}.
 */
final class SecurityIndexTest {

  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
  private static final Path PAGES = ROOT.resolve(Path.of("docs", "security"));
  private static final Path OPEN = Path.of("src", "test", "resources", "index", "open.txt");

  private final List<Row> requirements = Catalogue.requirements();
  private final List<Row> attacks = Catalogue.attacks();
  private final List<Row> rows = Stream.of(requirements, attacks).flatMap(List::stream).toList();
  private final List<String> problemsOfTags = new ArrayList<>();
  private final Map<String, SortedSet<TaggedTest>> tests = new Sources(ROOT).tagged(problemsOfTags);

  @Test
  void everyRowIsAccountedFor() throws IOException {
    List<String> open = Catalogue.lines("open.txt");
    if (isRecording()) {
      Set<String> waiting = coverage(open).waiting(rows);
      open = open.stream().filter(waiting::contains).toList();
      Files.writeString(OPEN, String.join("\n", open) + "\n");
    }

    assertThat(CoverageCheck.problems(rows, coverage(open))).isEmpty();
  }

  @Test
  void everyTagIsOnATestThatRuns() {
    assertThat(problemsOfTags).isEmpty();
    assertThat(tests).isNotEmpty();
  }

  @Test
  void thePagesAreUpToDate() throws IOException {
    Coverage coverage = coverage(Catalogue.lines("open.txt"));

    isPage("requirements.md", Page.requirements(requirements, coverage));
    isPage("attacks.md", Page.attacks(attacks, coverage));
  }

  private Coverage coverage(List<String> open) {
    return new Coverage(
        tests, pairs("waivers.csv", "id"), new TreeSet<>(open), pairs("later.csv", "component"));
  }

  private static Map<String, String> pairs(String file, String key) {
    Map<String, String> pairs = new TreeMap<>();
    for (NamedCsvRecord row : Catalogue.records(file)) {
      String before = pairs.put(row.getField(key), row.getField("reason"));
      assertThat(before).as("%s names %s twice", file, row.getField(key)).isNull();
    }
    return pairs;
  }

  private static void isPage(String name, String page) throws IOException {
    Path file = PAGES.resolve(name);
    if (isRecording()) {
      Files.createDirectories(PAGES);
      Files.writeString(file, page);
    }
    assertThat(Files.readString(file))
        .as("docs/security/%s, see -Dgoldens=record", name)
        .isEqualTo(page);
  }

  private static boolean isRecording() {
    return "record".equals(System.getProperty("goldens"));
  }
}
