package org.scopewarden.model.path;

import java.util.List;
import java.util.Locale;

/** Compares lists of media types, as {@code @Consumes} and {@code @Produces} have them. */
public final class MediaRanges {

  private static final String ANY = "*";

  private MediaRanges() {}

  /** Whether some media type fits both lists. An empty list fits every type. */
  public static boolean overlap(List<String> one, List<String> other) {
    return one.isEmpty()
        || other.isEmpty()
        || one.stream().anyMatch(left -> other.stream().anyMatch(right -> overlap(left, right)));
  }

  private static boolean overlap(String one, String other) {
    String[] left = parts(one);
    String[] right = parts(other);
    return fits(left[0], right[0]) && fits(left[1], right[1]);
  }

  private static boolean fits(String one, String other) {
    return one.equals(ANY) || other.equals(ANY) || one.equals(other);
  }

  /** Type and subtype. Parameters make no difference to a server. */
  private static String[] parts(String media) {
    String bare = media.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    int slash = bare.indexOf('/');
    return slash < 0
        ? new String[] {bare, ANY}
        : new String[] {bare.substring(0, slash), bare.substring(slash + 1)};
  }
}
