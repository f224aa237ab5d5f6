package org.scopewarden.runtime.http;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads how long an answer may be kept, out of {@code Cache-Control} (RFC 9111 §5.2.2). */
final class CacheControl {

  private static final Pattern SECONDS = Pattern.compile("[0-9]+");

  /** No longer than nine digits: a life of 30 years is as good as an endless one. */
  private static final int MOST_DIGITS = 9;

  private CacheControl() {}

  /**
   * The shortest time that one of the directives allows: {@code no-store} and {@code no-cache}
   * allow none. Empty if none speaks of it.
   *
   * @param values of {@code Cache-Control}, one for each line
   */
  static Optional<Duration> maximumAge(List<String> values) {
    return values.stream()
        .flatMap(value -> Stream.of(value.split(",", -1)))
        .map(directive -> directive.strip().toLowerCase(Locale.ROOT))
        .flatMap(CacheControl::age)
        .min(Duration::compareTo);
  }

  private static Stream<Duration> age(String directive) {
    if (directive.equals("no-store") || directive.equals("no-cache")) {
      return Stream.of(Duration.ZERO);
    }
    return directive.startsWith("max-age=")
        ? seconds(directive.substring("max-age=".length()).replace("\"", ""))
        : Stream.empty();
  }

  private static Stream<Duration> seconds(String digits) {
    if (!SECONDS.matcher(digits).matches()) {
      return Stream.empty();
    }
    String most = "9".repeat(MOST_DIGITS);
    return Stream.of(
        Duration.ofSeconds(Long.parseLong(digits.length() > MOST_DIGITS ? most : digits)));
  }
}
