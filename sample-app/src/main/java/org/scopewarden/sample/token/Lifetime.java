package org.scopewarden.sample.token;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scopewarden.sample.StartException;

/** How long a token is valid, as somebody types it. */
final class Lifetime {

  private static final Pattern SHORT = Pattern.compile("(\\d{1,9})([smhd]?)");

  private Lifetime() {}

  /**
   * Reads {@code 600}, which is seconds, {@code 90s}, {@code 10m}, {@code 8h}, {@code 1d} or an ISO
   * 8601 duration such as {@code PT10M}.
   *
   * @param longest inclusive
   * @throws StartException if it is none of these, under a second, or over {@code longest}
   */
  static Duration parse(String text, Duration longest) {
    Duration lifetime = duration(text);
    if (lifetime.toSeconds() < 1 || lifetime.compareTo(longest) > 0) {
      throw new StartException(
          "--lifetime is "
              + text
              + ": it must be from 1 second to "
              + longest.toSeconds()
              + " seconds, the scopewarden.jwt.max-lifetime that the server accepts");
    }
    return lifetime;
  }

  private static Duration duration(String text) {
    Matcher matcher = SHORT.matcher(text);
    try {
      return matcher.matches()
          ? unit(matcher.group(2)).multipliedBy(Long.parseLong(matcher.group(1)))
          : Duration.parse(text);
    } catch (DateTimeParseException | ArithmeticException e) {
      throw new StartException(
          "--lifetime is \"" + text + "\": write seconds such as 600, or 10m, 1h, PT10M", e);
    }
  }

  private static Duration unit(String letter) {
    return switch (letter) {
      case "m" -> Duration.ofMinutes(1);
      case "h" -> Duration.ofHours(1);
      case "d" -> Duration.ofDays(1);
      default -> Duration.ofSeconds(1);
    };
  }
}
