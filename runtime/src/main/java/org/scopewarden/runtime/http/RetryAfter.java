package org.scopewarden.runtime.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Reads a {@code Retry-After} header (RFC 9110 §10.2.3), which may be seconds or a date. */
final class RetryAfter {

  /** No longer than seven digits: a wait of months is as good as one of years. */
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,7}");

  private RetryAfter() {}

  /** How long after {@code now} that is; zero if it is past, or no such value. */
  static Duration from(String value, Instant now) {
    if (SECONDS.matcher(value).matches()) {
      return Duration.ofSeconds(Integer.parseInt(value));
    }
    try {
      Instant date = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value));
      return date.isAfter(now) ? Duration.between(now, date) : Duration.ZERO;
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }
}
