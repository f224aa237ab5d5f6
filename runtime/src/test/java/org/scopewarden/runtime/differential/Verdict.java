package org.scopewarden.runtime.differential;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.json.MalformedJsonException;
import org.scopewarden.runtime.json.StrictJson;
import org.scopewarden.runtime.token.Refusal;

/**
 * What we make of a token, and what can be said of it without judging it.
 *
 * @param token the token
 * @param refusal why we refuse it, null if we do not
 */
record Verdict(String token, @Nullable Refusal refusal) {

  boolean isAccepted() {
    return refusal == null;
  }

  /** Whether every segment is the one that an encoder would have written. */
  boolean isSpeltAsEncoded() {
    return segments().length == 3 && Arrays.stream(segments()).allMatch(Verdict::isCanonical);
  }

  /** Whether header and claims are each one object of strict JSON. */
  boolean isStrictJson() {
    return json(0).isPresent() && json(1).isPresent();
  }

  /** The members of the header, none if it is no strict JSON. */
  Map<String, @Nullable Object> header() {
    return json(0).orElse(Map.of());
  }

  /** The claims, none if they are no strict JSON. */
  Map<String, @Nullable Object> claims() {
    return json(1).orElse(Map.of());
  }

  private String[] segments() {
    return token.split("\\.", -1);
  }

  private Optional<Map<String, @Nullable Object>> json(int segment) {
    try {
      return Optional.of(StrictJson.object(Base64.getUrlDecoder().decode(segments()[segment])));
    } catch (MalformedJsonException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isCanonical(String segment) {
    try {
      byte[] octets = Base64.getUrlDecoder().decode(segment.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(octets).equals(segment);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
