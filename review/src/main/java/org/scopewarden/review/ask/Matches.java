package org.scopewarden.review.ask;

import java.util.List;

/**
 * Where a request can end.
 *
 * @param answering the endpoints that answer by the rules of Jakarta REST §3.7.2: more than one if
 *     it depends on media types or on the server; none if nothing does
 * @param further others that match as well, and that a server may choose which ranks them otherwise
 * @param closer routes of other methods or media types whose templates match more closely: a server
 *     may stop there
 * @param byServer whether it is an OPTIONS request that a server answers by itself
 */
record Matches(List<Match> answering, List<Match> further, List<Match> closer, boolean byServer) {

  Matches {
    answering = List.copyOf(answering);
    further = List.copyOf(further);
    closer = List.copyOf(closer);
  }
}
