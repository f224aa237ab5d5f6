package org.scopewarden.review.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scopewarden.model.Scope;
import org.scopewarden.review.report.Layers.Cell;

/** Where the boxes and lines of a drawing stand, in its units. */
final class DrawnPlaces {

  private static final int LETTER = 8;
  private static final int PADDING = 64;
  private static final int BOX = 30;
  private static final int ROW = 40;
  private static final int GAP = 90;
  private static final int MARGIN = 8;

  /** A column begins in sight even beside one that is much taller. */
  private static final int HIGHEST = 120;

  /** The upper left corner of a cell. */
  record Place(int x, int y) {}

  private final Map<Cell, List<Place>> places = new HashMap<>();
  private final int box;
  private final int columns;
  private final int rows;

  DrawnPlaces(List<List<Cell>> cells, int letters) {
    box = letters * LETTER + PADDING;
    columns = cells.size();
    rows = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int column = 0; column < columns; column++) {
      place(cells.get(column), MARGIN + column * (box + GAP));
    }
  }

  private void place(List<Cell> column, int x) {
    int top = MARGIN + Math.min(HIGHEST, (rows - column.size()) * ROW / 2);
    for (int row = 0; row < column.size(); row++) {
      places
          .computeIfAbsent(column.get(row), cell -> new ArrayList<>())
          .add(new Place(x, top + row * ROW));
    }
  }

  int width() {
    return 2 * MARGIN + Math.max(0, columns * (box + GAP) - GAP);
  }

  int height() {
    return 2 * MARGIN + rows * ROW;
  }

  Drawing.Box box(ScopeView view) {
    Place place = of(Cell.of(view.scope())).get(0);
    return new Drawing.Box(view, place.x(), place.y(), box, BOX);
  }

  /** From box to box, with the cells that the line passes through. */
  List<Place> between(Scope from, Scope to) {
    List<Place> stops = new ArrayList<>(of(Cell.of(from)));
    stops.addAll(of(new Cell(from, to)));
    stops.addAll(of(Cell.of(to)));
    return stops;
  }

  private List<Place> of(Cell cell) {
    return places.getOrDefault(cell, List.of());
  }

  /** An SVG path that leaves each place to the right and enters the next from the left. */
  String path(List<Place> stops) {
    StringBuilder path = new StringBuilder();
    for (int i = 1; i < stops.size(); i++) {
      int x = stops.get(i - 1).x() + box;
      int y = stops.get(i - 1).y() + BOX / 2;
      int endX = stops.get(i).x();
      int endY = stops.get(i).y() + BOX / 2;
      int middle = x + (endX - x) / 2;
      path.append("%s%d %d".formatted(i == 1 ? "M" : "L", x, y))
          .append("C%d %d %d %d %d %d".formatted(middle, y, middle, endY, endX, endY));
    }
    return path.toString();
  }
}
