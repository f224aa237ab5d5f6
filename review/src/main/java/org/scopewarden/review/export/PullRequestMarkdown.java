package org.scopewarden.review.export;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.scopewarden.model.Atom;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.compare.Change;
import org.scopewarden.model.compare.Comparison;
import org.scopewarden.model.compare.Example;

/**
 * What changed, as a comment on a pull request: a table in GitHub's Markdown, weakenings first, in
 * which every text of a manifest stays text.
 *
 * @param mostRows how many changes are listed
 */
public record PullRequestMarkdown(int mostRows) {

  /** No more than anybody reads. */
  public static final PullRequestMarkdown DEFAULT = new PullRequestMarkdown(50);

  /** What GitHub takes is 65,536 letters, and others comment as well. */
  static final int LONGEST = 60_000;

  private static final int LONGEST_CELL = 160;
  private static final int MOST_SENTENCES = 3;

  /**
   * @throws IllegalArgumentException if nothing would be listed
   */
  public PullRequestMarkdown {
    if (mostRows < 1) {
      throw new IllegalArgumentException("at least one row is needed");
    }
  }

  /** The comment, ending with a line feed. */
  public String write(Comparison comparison) {
    List<Change> changes =
        comparison.changes().stream().sorted(ChangeOrder.WEAKENINGS_FIRST).toList();
    StringBuilder text = new StringBuilder("### Access to endpoints\n\n");
    text.append(summary(changes)).append('\n');
    if (!changes.isEmpty()) {
      text.append("\n| | request | what is different | endpoint |\n|---|---|---|---|\n");
      writeRows(text, changes);
    }
    return text.toString();
  }

  private static String summary(List<Change> changes) {
    long weakenings = changes.stream().filter(Change::weakening).count();
    if (changes.isEmpty()) {
      return "Nothing is different.";
    }
    return weakenings == 0
        ? counted(changes.size(), "change") + ", none of which needs approval."
        : "**"
            + counted(weakenings, "weakening")
            + "** to be approved, among "
            + counted(changes.size(), "change")
            + ".";
  }

  private static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private void writeRows(StringBuilder text, List<Change> changes) {
    int rows = 0;
    while (rows < Math.min(mostRows, changes.size())) {
      String row = row(changes.get(rows));
      if (text.length() + row.length() > LONGEST) {
        break;
      }
      text.append(row);
      rows++;
    }
    if (rows < changes.size()) {
      List<Change> left = changes.subList(rows, changes.size());
      long weakenings = left.stream().filter(Change::weakening).count();
      text.append("\nand ").append(left.size()).append(" more");
      text.append(weakenings == 0 ? "" : ", **" + weakenings + " of them to be approved**");
      text.append(".\n");
    }
  }

  private static String row(Change change) {
    return Stream.of(
            change.weakening() ? "**" + change.kind() + "**" : change.kind().toString(),
            cell(change.request()),
            difference(change),
            endpoint(change))
        .collect(joining(" | ", "| ", " |\n"));
  }

  private static String difference(Change change) {
    Example example = change.example();
    Stream<String> who = example == null ? Stream.of() : Stream.of(sentence(example));
    Stream<String> what =
        change.differences().stream().limit(MOST_SENTENCES).map(PullRequestMarkdown::cell);
    int more = change.differences().size() - MOST_SENTENCES;
    Stream<String> rest = more > 0 ? Stream.of("and " + more + " more") : Stream.of();
    return Stream.of(who, what, rest).flatMap(parts -> parts).collect(joining("; "));
  }

  private static String sentence(Example example) {
    String who =
        example.caller() == Example.Caller.ANYONE
            ? "a request without a credential"
            : held(example.held());
    return who + " may now call " + cell(example.request());
  }

  private static String held(List<Atom> held) {
    return held.isEmpty()
        ? "a token without any scope"
        : "a token with only " + cell(held.stream().map(Atom::toString).collect(joining(" and ")));
  }

  private static String endpoint(Change change) {
    Placed placed = change.after() == null ? change.before() : change.after();
    return placed == null ? "" : cell(placed.entry().id());
  }

  private static String cell(String text) {
    return MarkdownText.cell(text, LONGEST_CELL);
  }
}
