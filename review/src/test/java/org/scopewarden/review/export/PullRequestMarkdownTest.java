package org.scopewarden.review.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scopewarden.review.export.Samples.ALL;
import static org.scopewarden.review.export.Samples.HOSTILE;
import static org.scopewarden.review.export.Samples.READ;
import static org.scopewarden.review.export.Samples.document;
import static org.scopewarden.review.export.Samples.entry;
import static org.scopewarden.review.export.Samples.guarded;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Role;
import org.scopewarden.model.compare.Change;
import org.scopewarden.model.compare.ChangeKind;
import org.scopewarden.model.compare.Comparison;
import org.scopewarden.model.compare.Example;

class PullRequestMarkdownTest {

  private static final Parser GITHUB =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
          .build();

  @Test
  void withoutARowThereIsNothingToRead() {
    assertThatThrownBy(() -> new PullRequestMarkdown(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noTextBreaksOutOfItsCell() {
    Random random = new Random(7);
    for (int i = 0; i < 100; i++) {
      String text = shuffled(random);
      Change change =
          new Change(
              ChangeKind.WEAKENED,
              true,
              text,
              null,
              Manifests.of(document(entry("GET /", text, guarded())).modules().get(0))
                  .entries()
                  .findFirst()
                  .orElseThrow(),
              List.of(),
              new Example(Example.Caller.KNOWN, List.of(new Role("r" + text)), text),
              List.of(text, text),
              "sha256:0");
      Shape shape = shape(PullRequestMarkdown.DEFAULT.write(new Comparison(List.of(change))));

      assertThat(shape.rows).as(text).isEqualTo(2);
      assertThat(shape.cells).as(text).isEqualTo(8);
      assertThat(shape.kinds)
          .as(text)
          .isSubsetOf(
              "Heading",
              "Paragraph",
              "Text",
              "StrongEmphasis",
              "Code",
              "TableBlock",
              "TableHead",
              "TableBody",
              "TableRow",
              "TableCell",
              "Document");
      assertThat(shape.text)
          .as(text)
          .isSubsetOf(
              "Access to endpoints",
              "1 weakening",
              " to be approved, among 1 change.",
              "request",
              "what is different",
              "endpoint",
              "weakened",
              "a token with only ",
              " may now call ",
              "; ");
    }
  }

  /** Pieces of what is hostile, in any order, also at the start and the end. */
  private static String shuffled(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1 + random.nextInt(6); i++) {
      int start = random.nextInt(HOSTILE.length());
      text.append(HOSTILE, start, Math.min(HOSTILE.length(), start + 1 + random.nextInt(12)));
    }
    return text + "x" + HOSTILE.charAt(random.nextInt(10));
  }

  @Test
  void weakeningsComeFirstWithWhoGains() {
    Comparison comparison =
        Comparison.of(
            document(entry("GET /a", "a", guarded()), entry("DELETE /b", "b", guarded(ALL))),
            document(
                entry("GET /a", "a", guarded(ALL)),
                entry("DELETE /b", "b", guarded(READ)),
                entry("GET /c", "c", new Public("is", false))));

    assertThat(PullRequestMarkdown.DEFAULT.write(comparison).lines().skip(2))
        .startsWith(
            "**2 weakenings** to be approved, among 3 changes.",
            "",
            "| | request | what is different | endpoint |",
            "|---|---|---|---|")
        .anyMatch(row ->
            row.startsWith(
                "| **weakened** | `DELETE /b` | a token with only `users:read` may now call"
                    + " `DELETE /b`; "))
        .anyMatch(row -> row.startsWith("| **new** | `GET /c` | a request without a credential"))
        .last()
        .asString()
        .startsWith("| strengthened | `GET /a` | ");
  }

  @Test
  void manyChangesAreBoundedAndCounted() {
    List<Entry> entries =
        IntStream.range(0, 1000)
            .mapToObj(i -> entry("GET /" + "x".repeat(150) + i, "get" + i, new Public("is", false)))
            .toList();
    Comparison comparison = Comparison.of(document(), document(entries.toArray(Entry[]::new)));

    assertThat(PullRequestMarkdown.DEFAULT.write(comparison))
        .endsWith("\nand 950 more, **950 of them to be approved**.\n");
    assertThat(new PullRequestMarkdown(9999).write(comparison).length())
        .isBetween(PullRequestMarkdown.LONGEST - 1000, PullRequestMarkdown.LONGEST + 100);
  }

  @Test
  void nothingIsSaidAsWell() {
    assertThat(PullRequestMarkdown.DEFAULT.write(new Comparison(List.of())))
        .isEqualTo("### Access to endpoints\n\nNothing is different.\n");
  }

  /** What a reader of Markdown makes of it. */
  private static final class Shape extends AbstractVisitor {

    private final Set<String> kinds = new TreeSet<>();
    private final List<String> text = new ArrayList<>();
    private int rows;
    private int cells;

    @Override
    protected void visitChildren(Node parent) {
      kinds.add(parent.getClass().getSimpleName());
      super.visitChildren(parent);
    }

    @Override
    public void visit(CustomNode node) {
      rows += node instanceof TableRow ? 1 : 0;
      cells += node instanceof TableCell ? 1 : 0;
      visitChildren(node);
    }

    @Override
    public void visit(Text node) {
      text.add(node.getLiteral());
      visitChildren(node);
    }

    @Override
    public void visit(Code node) {
      visitChildren(node);
    }
  }

  private static Shape shape(String markdown) {
    Shape shape = new Shape();
    GITHUB.parse(markdown).accept(shape);
    return shape;
  }
}
