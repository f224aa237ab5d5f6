package org.scopewarden.contract;

import jakarta.ws.rs.core.SecurityContext;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.Caller;

/**
 * What object checks saw, by the subject of the caller, so that an endpoint can tell a test whether
 * it was given the same.
 */
final class Sightings {

  private static final Map<String, String> SEEN = new ConcurrentHashMap<>();

  private Sightings() {}

  /** Remembers what the check of {@code caller} saw, and agrees. */
  static boolean note(Caller caller, @Nullable Object... values) {
    SEEN.put(caller.subject(), Arrays.toString(values));
    return true;
  }

  /** What the check saw, and what the endpoint was given. */
  static String compared(SecurityContext security, @Nullable Object... values) {
    return SEEN.remove(security.getUserPrincipal().getName()) + "|" + Arrays.toString(values);
  }
}
