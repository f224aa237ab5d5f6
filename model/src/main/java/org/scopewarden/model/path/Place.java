package org.scopewarden.model.path;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a variable stands in a path template, and thereby which part of a request is its value.
 *
 * @param name what the variable is called
 * @param segment how many slashes are before it; -1 if a variable before it may match some
 * @param before what stands before it in its segment, or in the path if {@code segment} is -1
 * @param after what stands after it in its segment
 * @param rest what stands after it in the path
 * @param spans whether its value may have slashes, or be empty
 */
public record Place(
    String name, int segment, String before, String after, String rest, boolean spans) {

  /** The places of all variables, in order. */
  public static List<Place> in(String path) {
    List<Piece> pieces = Piece.of(path);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (!pieces.get(i).isLiteral()) {
        places.add(
            place(pieces.subList(0, i), pieces.get(i), pieces.subList(i + 1, pieces.size())));
      }
    }
    return places;
  }

  private static Place place(List<Piece> before, Piece variable, List<Piece> after) {
    boolean counts = before.stream().noneMatch(Place::spans);
    int start = before.size();
    while (start > 0 && !(counts && before.get(start - 1).isSlash())) {
      start--;
    }
    int end = 0;
    while (end < after.size() && !after.get(end).isSlash()) {
      end++;
    }
    return new Place(
        variable.text(),
        counts ? (int) before.stream().filter(Piece::isSlash).count() : -1,
        Template.shape(before.subList(start, before.size())),
        Template.shape(after.subList(0, end)),
        Template.shape(after),
        spans(variable));
  }

  private static boolean spans(Piece piece) {
    return !piece.isLiteral() && Segment.isOpen(Template.read(piece).expression());
  }

  /** Whether both have the same value in each request that both templates match. */
  public boolean isSameAs(Place other) {
    return segment == other.segment
        && before.equals(other.before)
        && ((spans || other.spans) ? rest.equals(other.rest) : after.equals(other.after));
  }
}
