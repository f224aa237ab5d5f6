package org.scopewarden.runtime.introspection;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whoever can tell what an opaque token is worth (RFC 7662). */
@FunctionalInterface
public interface Introspection {

  /** What can be learned of a token. */
  sealed interface Answer {

    /**
     * The server has answered.
     *
     * @param members its answer, strictly read and in no part judged
     */
    record Told(Map<String, @Nullable Object> members) implements Answer {

      // Written out: the class file of a compact one forgets that values may be null.
      public Told(Map<String, @Nullable Object> members) {
        this.members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
      }

      /** Names the members only: they tell of a person. */
      @Override
      public String toString() {
        return "Told" + members.keySet();
      }
    }

    /**
     * Nobody could say.
     *
     * @param retryAfter when to ask again, at least a second
     */
    record Unavailable(Duration retryAfter) implements Answer {}
  }

  /** Whose token it is that is asked about. Those who were good before shall not queue up. */
  enum Standing {
    /** The token was good not long ago. */
    KNOWN,
    /** Nothing is known of the token: it may be one of many that somebody made up. */
    UNKNOWN
  }

  /**
   * Asks about {@code token}, in a bounded time. Never throws for whatever the server says.
   *
   * @param token any text
   */
  Answer ask(String token, Standing standing);
}
