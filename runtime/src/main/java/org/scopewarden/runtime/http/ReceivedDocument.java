package org.scopewarden.runtime.http;

import java.time.Duration;
import java.util.Optional;

/** The body of an answer, and how long it may be kept. */
public final class ReceivedDocument {

  private final byte[] body;
  private final Optional<Duration> maximumAge;

  ReceivedDocument(byte[] body, Optional<Duration> maximumAge) {
    this.body = body;
    this.maximumAge = maximumAge;
  }

  /** The body, not a copy. */
  public byte[] body() {
    return body;
  }

  /** How long its sender allows it to be kept (RFC 9111 §5.2.2.1); empty if it does not say. */
  public Optional<Duration> maximumAge() {
    return maximumAge;
  }
}
