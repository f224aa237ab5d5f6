package org.scopewarden.runtime.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well and how recently a caller must have logged in (RFC 9470).
 *
 * @param acrValues the {@code acr} must be one of these; empty for any
 * @param maxAge how long ago {@code auth_time} may be; null for any
 */
public record StepUp(List<String> acrValues, @Nullable Duration maxAge) {

  /** Any login will do. */
  public static final StepUp NONE = new StepUp(List.of(), null);

  public StepUp {
    acrValues = List.copyOf(acrValues);
  }

  /** A login with one of {@code acrValues}, at any time. */
  public static StepUp acr(String... acrValues) {
    return new StepUp(List.of(acrValues), null);
  }

  /** This step-up, with a login at most {@code seconds} ago. */
  public StepUp within(long seconds) {
    return new StepUp(acrValues, Duration.ofSeconds(seconds));
  }

  boolean isNone() {
    return acrValues.isEmpty() && maxAge == null;
  }

  /**
   * Whether the login of {@code caller} is good enough. What the credential does not say is not
   * good enough; a login exactly as long ago as allowed is.
   */
  boolean heldBy(Caller caller, Instant now) {
    boolean strong =
        acrValues.isEmpty() || (caller.acr() != null && acrValues.contains(caller.acr()));
    Instant loggedIn = caller.authenticatedAt();
    boolean recent =
        maxAge == null
            || (loggedIn != null && Duration.between(loggedIn, now).compareTo(maxAge) <= 0);
    return strong && recent;
  }
}
