package org.scopewarden.model.path;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A media type without its parameters, which make no difference to which endpoint answers.
 *
 * @param type such as {@code text}, in lower case; {@code *} for one that nobody names
 * @param subtype such as {@code plain}; {@code *} for one that nobody names
 */
public record MediaType(String type, String subtype) {

  private static final String ANY = "*";
  private static final MediaType UNNAMED = new MediaType(ANY, ANY);

  /** Reads a media type or range; what has no slash is a range of all its subtypes. */
  public static MediaType of(String text) {
    String bare = text.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    int slash = bare.indexOf('/');
    return slash < 0
        ? new MediaType(bare, ANY)
        : new MediaType(bare.substring(0, slash), bare.substring(slash + 1));
  }

  /**
   * What fits both lists, as {@code @Consumes} and {@code @Produces} have them. An empty list fits
   * every type.
   */
  public static List<MediaType> common(List<String> one, List<String> other) {
    return types(one)
        .flatMap(left -> types(other).flatMap(right -> left.common(right).stream()))
        .distinct()
        .toList();
  }

  private static Stream<MediaType> types(List<String> list) {
    return list.isEmpty() ? Stream.of(UNNAMED) : list.stream().map(MediaType::of);
  }

  private Optional<MediaType> common(MediaType other) {
    return includes(other.type, type)
        .flatMap(first -> includes(other.subtype, subtype).map(last -> new MediaType(first, last)));
  }

  /** The narrower of two parts, if one includes the other. */
  private static Optional<String> includes(String one, String other) {
    if (one.equals(ANY) || one.equals(other)) {
      return Optional.of(other);
    }
    return other.equals(ANY) ? Optional.of(one) : Optional.empty();
  }

  /**
   * How closely a list fits: 2 if it names the type, 1 if all its subtypes, 0 if any type, -1 if it
   * does not fit.
   */
  public int fit(List<String> list) {
    return types(list).mapToInt(this::fit).max().orElse(-1);
  }

  private int fit(MediaType range) {
    if (range.type.equals(ANY)) {
      return 0;
    }
    if (!range.type.equals(type)) {
      return -1;
    }
    return range.subtype.equals(ANY) ? 1 : range.subtype.equals(subtype) ? 2 : -1;
  }

  /** Whether it stands for itself alone. */
  public boolean isNamed() {
    return !subtype.equals(ANY);
  }

  @Override
  public String toString() {
    return type + "/" + subtype;
  }
}
