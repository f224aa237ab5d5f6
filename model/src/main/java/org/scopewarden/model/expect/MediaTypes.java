package org.scopewarden.model.expect;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.path.MediaType;

/** Chooses the media type that tells one route from others with the same method and path. */
final class MediaTypes {

  private static final List<String> COMMON =
      List.of("application/json", "text/plain", "application/octet-stream");

  private MediaTypes() {}

  /**
   * A type that {@code own} contains and, if possible, none of {@code others}.
   *
   * @param own media ranges, empty for any
   * @param others the media ranges of each other route
   * @return null if any will do
   */
  static @Nullable String of(List<String> own, List<List<String>> others) {
    List<String> declared = others.stream().flatMap(List::stream).toList();
    if (own.isEmpty() && declared.isEmpty()) {
      return null;
    }
    List<String> candidates =
        own.isEmpty() ? COMMON : own.stream().map(MediaTypes::concrete).toList();
    Optional<String> alone =
        candidates.stream()
            .filter(
                type -> declared.isEmpty() || MediaType.common(List.of(type), declared).isEmpty())
            .findFirst();
    return alone.orElse(candidates.get(0));
  }

  private static String concrete(String range) {
    String type = range.split(";", 2)[0].strip();
    if (type.equals("*/*")) {
      return "application/octet-stream";
    }
    return type.startsWith("multipart/") ? type.replace("*", "form-data") : type.replace("*", "x");
  }
}
