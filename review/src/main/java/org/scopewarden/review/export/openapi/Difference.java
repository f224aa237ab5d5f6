package org.scopewarden.review.export.openapi;

import java.util.Comparator;
import java.util.Locale;

/**
 * Something that an OpenAPI file says otherwise than the manifests.
 *
 * @param request method and path, or what else it is about
 * @param pointer the JSON pointer of the place in the file; empty for the whole file
 * @param line the line of that place, from 1 on; 0 for the whole file
 * @param text what is different, in one line without a full stop
 */
public record Difference(Kind kind, String request, String pointer, int line, String text)
    implements Comparable<Difference> {

  private static final Comparator<Difference> BY_PLACE =
      Comparator.comparingInt(Difference::line)
          .thenComparing(Difference::pointer)
          .thenComparing(Difference::kind)
          .thenComparing(Difference::request)
          .thenComparing(Difference::text);

  /** What kind of difference there is, the gravest first. */
  public enum Kind {
    /** The file promises more protection than there is. */
    PROMISES_MORE,
    /** In part the file promises more than there is, in part less. */
    OTHER,
    /** The file says that somebody may call who is refused. */
    PROMISES_LESS,
    /** The file has an operation that no endpoint answers. */
    NO_ENDPOINT,
    /** The file lacks an endpoint that somebody may call. */
    NOT_LISTED,
    /** The file names a scope that the catalogue does not know. */
    UNKNOWN_SCOPE,
    /** The file repeats an entry of the manifest that is different by now. */
    OUT_OF_DATE,
    /** It cannot be told what the file says, so that nothing is known to be right. */
    UNREADABLE;

    /** Such as {@code promises-more}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Override
  public int compareTo(Difference other) {
    return BY_PLACE.compare(this, other);
  }

  /** The whole in one line, after the name of {@code file}. */
  public String in(String file) {
    String place = line > 0 ? file + ":" + line + " " + pointer : file;
    return place + ": " + kind + ": " + request + ": " + text;
  }
}
