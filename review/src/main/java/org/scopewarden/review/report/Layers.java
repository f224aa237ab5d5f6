package org.scopewarden.review.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scopewarden.model.Scope;

/**
 * Puts scopes into columns, each to the right of all that imply it, and orders the columns so that
 * few lines cross: layers by longest path, order by barycentre. It ends for implications in a
 * circle as well.
 */
final class Layers {

  private static final int SWEEPS = 6;

  /** A place in a column: of a scope, or of a line that passes through. */
  record Cell(Scope from, Scope to) {

    static Cell of(Scope scope) {
      return new Cell(scope, scope);
    }

    boolean isScope() {
      return from.equals(to);
    }
  }

  private final Map<Scope, List<Scope>> direct;
  private final Map<Scope, Integer> depths = new HashMap<>();
  private final Map<Cell, List<Cell>> left = new HashMap<>();
  private final Map<Cell, List<Cell>> right = new HashMap<>();
  private final List<List<Cell>> columns = new ArrayList<>();

  Layers(Map<Scope, List<Scope>> direct) {
    this.direct = direct;
    measureDepths();
    direct.keySet().forEach(scope -> place(Cell.of(scope), depth(scope)));
    direct.forEach((from, all) -> all.forEach(to -> connect(from, to)));
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      order();
    }
  }

  /** The columns from left to right, each from top to bottom. */
  List<List<Cell>> columns() {
    return columns;
  }

  private int depth(Scope scope) {
    return depths.getOrDefault(scope, 0);
  }

  /** As often as there are scopes at most: a circle must not go on for ever. */
  private void measureDepths() {
    boolean changed = true;
    for (int round = 0; changed && round < direct.size(); round++) {
      changed = false;
      for (Scope from : direct.keySet()) {
        for (Scope to : direct.getOrDefault(from, List.of())) {
          if (depth(to) <= depth(from) && depth(from) + 1 < direct.size()) {
            depths.put(to, depth(from) + 1);
            changed = true;
          }
        }
      }
    }
    List<Integer> used = direct.keySet().stream().map(this::depth).distinct().sorted().toList();
    direct.keySet().forEach(scope -> depths.put(scope, used.indexOf(depth(scope))));
  }

  private void place(Cell cell, int depth) {
    while (columns.size() <= depth) {
      columns.add(new ArrayList<>());
    }
    columns.get(depth).add(cell);
  }

  private void connect(Scope from, Scope to) {
    Cell last = Cell.of(from);
    for (int depth = depth(from) + 1; depth < depth(to); depth++) {
      Cell passing = new Cell(from, to);
      place(passing, depth);
      join(last, passing);
      last = passing;
    }
    join(last, Cell.of(to));
  }

  private void join(Cell from, Cell to) {
    right.computeIfAbsent(from, cell -> new ArrayList<>()).add(to);
    left.computeIfAbsent(to, cell -> new ArrayList<>()).add(from);
  }

  private void order() {
    for (int i = 1; i < columns.size(); i++) {
      order(columns.get(i), columns.get(i - 1), left);
    }
    for (int i = columns.size() - 2; i >= 0; i--) {
      order(columns.get(i), columns.get(i + 1), right);
    }
  }

  private static void order(List<Cell> column, List<Cell> beside, Map<Cell, List<Cell>> lines) {
    Map<Cell, Double> heights = new HashMap<>();
    for (Cell cell : column) {
      double own = column.indexOf(cell) * (double) beside.size() / column.size();
      heights.put(
          cell,
          lines.getOrDefault(cell, List.of()).stream()
              .mapToInt(beside::indexOf)
              .filter(index -> index >= 0)
              .average()
              .orElse(own));
    }
    column.sort(Comparator.comparing(cell -> heights.getOrDefault(cell, 0.0)));
  }
}
