package org.scopewarden.review.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.review.report.Samples.listed;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.CatalogScope;
import org.scopewarden.model.Manifest;
import org.scopewarden.review.report.Drawing.Box;

final class DrawingTest {

  @Test
  void isEmptyWhereNothingImpliesAnything() {
    assertThat(drawing(listed("a", ""), listed("b", "")).isEmpty()).isTrue();
  }

  @Test
  void leavesOutWhatFollowsFromTheRest() {
    Drawing drawing = drawing(listed("a", "", "b", "c"), listed("b", "", "c"), listed("c", ""));

    assertThat(lines(drawing)).containsExactly("a-b", "b-c");
    assertThat(drawing.boxes()).extracting(Box::x).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void putsEachScopeToTheRightOfAllThatImplyIt() {
    Drawing drawing =
        drawing(
            listed("a", "", "c", "d"),
            listed("b", "", "d"),
            listed("c", "", "d"),
            listed("d", ""),
            listed("alone", ""));

    assertThat(lines(drawing)).containsExactly("a-c", "b-d", "c-d");
    assertThat(x(drawing, "a")).isEqualTo(x(drawing, "b"));
    assertThat(x(drawing, "c")).isBetween(x(drawing, "a") + 1, x(drawing, "d") - 1);
    assertThat(drawing.boxes()).noneMatch(box -> box.name().equals("alone"));
  }

  /** Without crossing, {@code a} would lead down past {@code b}'s line. */
  @Test
  void ordersAColumnByWhatLeadsToIt() {
    Drawing drawing =
        drawing(listed("a", "", "y"), listed("b", "", "x"), listed("x", ""), listed("y", ""));

    assertThat(y(drawing, "a") < y(drawing, "b")).isEqualTo(y(drawing, "y") < y(drawing, "x"));
  }

  @Test
  void putsNoTwoBoxesInOnePlace() {
    Drawing drawing =
        new ModuleView(
                Samples.large(10, 90).modules().get(0),
                List.of(),
                List.of(),
                ScopeView.in(Samples.large(10, 90).modules().get(0)))
            .drawing();

    assertThat(drawing.boxes()).hasSize(90);
    assertThat(drawing.boxes().stream().map(box -> box.x() + " " + box.y()))
        .doesNotHaveDuplicates();
    assertThat(drawing.boxes())
        .allSatisfy(box -> {
          assertThat(box.x() + box.width()).isLessThan(drawing.width());
          assertThat(box.y() + box.height()).isLessThan(drawing.height());
        });
  }

  /** The compiler refuses it. A file can be edited. */
  @Test
  void endsWhereScopesImplyEachOther() {
    Drawing drawing =
        drawing(listed("a", "", "b", "c"), listed("b", "", "a", "c"), listed("c", ""));

    assertThat(lines(drawing)).contains("a-b", "b-a", "a-c", "b-c");
    assertThat(drawing.boxes()).hasSize(3).allMatch(box -> box.x() < drawing.width());
  }

  @Test
  void drawsWhatIsImpliedAndNotListed() {
    assertThat(lines(drawing(listed("a", "", "gone")))).containsExactly("a-gone");
  }

  @Test
  void countsWhatIsOpenedByNameByImplicationAndWithOthers() {
    List<ScopeView> scopes = ScopeView.in(Samples.directory().modules().get(0));

    assertThat(
            scopes.stream()
                .map(s -> s.scope() + " " + s.named() + " " + s.implied() + " " + s.counted()))
        .containsExactly(
            "admin:all 1 6 0",
            "posts:read 1 0 0",
            "posts:write 0 1 1",
            "reports:read 0 0 0",
            "users:delete 1 0 0",
            "users:read 2 0 1",
            "users:write 1 2 1");
  }

  private static Drawing drawing(CatalogScope... scopes) {
    Manifest manifest = new Manifest("m", new Catalog(List.of(scopes)), List.of());
    return Drawing.of(ScopeView.in(manifest));
  }

  private static Stream<String> lines(Drawing drawing) {
    return drawing.lines().stream().map(line -> line.from() + "-" + line.to());
  }

  private static int x(Drawing drawing, String name) {
    return box(drawing, name).x();
  }

  private static int y(Drawing drawing, String name) {
    return box(drawing, name).y();
  }

  private static Box box(Drawing drawing, String name) {
    return drawing.boxes().stream()
        .filter(box -> box.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
