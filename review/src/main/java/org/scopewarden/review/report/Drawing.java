package org.scopewarden.review.report;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scopewarden.model.Scope;

/**
 * What implies what, as boxes from left to right and lines between them. The same catalogue gives
 * the same drawing.
 *
 * @param width in units of the drawing, as all of its measures
 */
record Drawing(int width, int height, List<Box> boxes, List<Line> lines) {

  private static final int LETTER = 8;
  private static final int LONGEST = 30;
  private static final int BOX = 30;
  private static final int ROW = 40;
  private static final int GAP = 90;
  private static final int MARGIN = 8;

  /** A scope. */
  record Box(ScopeView view, int x, int y, int width) {

    int height() {
      return BOX;
    }

    String name() {
      return shortened(view.scope().name());
    }
  }

  /**
   * An implication that does not follow from others.
   *
   * @param path the {@code d} of an SVG path
   */
  record Line(Scope from, Scope to, String path) {}

  private record Place(int x, int y) {}

  static Drawing of(List<ScopeView> scopes) {
    Map<Scope, List<Scope>> direct = new Implications(scopes).direct();
    Layers layers = new Layers(direct);
    int widest =
        direct.keySet().stream().mapToInt(s -> shortened(s.name()).length()).max().orElse(0);
    int box = widest * LETTER + 64;
    int rows = layers.columns().stream().mapToInt(List::size).max().orElse(0);
    Map<Layers.Cell, List<Place>> places = new HashMap<>();
    for (int column = 0; column < layers.columns().size(); column++) {
      List<Layers.Cell> cells = layers.columns().get(column);
      int top = (rows - cells.size()) * ROW / 2;
      for (int row = 0; row < cells.size(); row++) {
        Place place = new Place(MARGIN + column * (box + GAP), MARGIN + top + row * ROW);
        places.computeIfAbsent(cells.get(row), cell -> new ArrayList<>()).add(place);
      }
    }
    int columns = layers.columns().size();
    return new Drawing(
        2 * MARGIN + Math.max(0, columns * (box + GAP) - GAP),
        2 * MARGIN + rows * ROW,
        boxes(scopes, places, box),
        lines(direct, places, box));
  }

  boolean isEmpty() {
    return boxes.isEmpty();
  }

  private static List<Box> boxes(
      List<ScopeView> scopes, Map<Layers.Cell, List<Place>> places, int width) {
    Map<Scope, ScopeView> views = scopes.stream().collect(toMap(ScopeView::scope, identity()));
    return places.entrySet().stream()
        .filter(placed -> placed.getKey().isScope())
        .filter(placed -> views.containsKey(placed.getKey().from()))
        .sorted(Map.Entry.comparingByKey((a, b) -> a.from().compareTo(b.from())))
        .map(placed -> {
          Place place = placed.getValue().get(0);
          return new Box(views.get(placed.getKey().from()), place.x(), place.y(), width);
        })
        .toList();
  }

  private static List<Line> lines(
      Map<Scope, List<Scope>> direct, Map<Layers.Cell, List<Place>> places, int box) {
    List<Line> lines = new ArrayList<>();
    direct.forEach((from, all) ->
        all.forEach(to -> {
          List<Place> stops = new ArrayList<>(places.getOrDefault(Layers.Cell.of(from), List.of()));
          stops.addAll(places.getOrDefault(new Layers.Cell(from, to), List.of()));
          stops.addAll(places.getOrDefault(Layers.Cell.of(to), List.of()));
          lines.add(new Line(from, to, path(stops, box)));
        }));
    return lines;
  }

  private static String path(List<Place> stops, int box) {
    StringBuilder path = new StringBuilder();
    for (int i = 1; i < stops.size(); i++) {
      Place from = stops.get(i - 1);
      Place to = stops.get(i);
      int x = from.x() + box;
      int y = from.y() + BOX / 2;
      int end = to.y() + BOX / 2;
      int middle = x + (to.x() - x) / 2;
      path.append(i == 1 ? "M%d %d".formatted(x, y) : "L%d %d".formatted(x, y))
          .append("C%d %d %d %d %d %d".formatted(middle, y, middle, end, to.x(), end));
    }
    return path.toString();
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
  }
}
