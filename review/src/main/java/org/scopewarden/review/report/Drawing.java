package org.scopewarden.review.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scopewarden.model.Scope;
import org.scopewarden.review.report.DrawnPlaces.Place;

/**
 * What implies what, as boxes from left to right and lines between them. The same catalogue gives
 * the same drawing.
 *
 * @param width in units of the drawing, as all of its measures
 */
record Drawing(int width, int height, List<Box> boxes, List<Line> lines) {

  /** The letters of a name that are drawn at most. */
  private static final int LONGEST = 30;

  /** A scope. */
  record Box(ScopeView view, int x, int y, int width, int height) {

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

  static Drawing of(List<ScopeView> scopes) {
    Map<Scope, List<Scope>> direct = new Implications(scopes).direct();
    int letters =
        direct.keySet().stream().mapToInt(s -> shortened(s.name()).length()).max().orElse(0);
    DrawnPlaces places = new DrawnPlaces(new Layers(direct).columns(), letters);
    List<Box> boxes =
        scopes.stream().filter(view -> direct.containsKey(view.scope())).map(places::box).toList();
    List<Line> lines = new ArrayList<>();
    direct.forEach((from, all) -> all.forEach(to -> lines.add(line(from, to, places))));
    return new Drawing(places.width(), places.height(), boxes, lines);
  }

  boolean isEmpty() {
    return boxes.isEmpty();
  }

  private static Line line(Scope from, Scope to, DrawnPlaces places) {
    List<Place> stops = places.between(from, to);
    return new Line(from, to, places.path(stops));
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
  }
}
