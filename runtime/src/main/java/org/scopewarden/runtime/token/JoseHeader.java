package org.scopewarden.runtime.token;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.json.MalformedJsonException;
import org.scopewarden.runtime.json.StrictJson;

/**
 * What a JWS header says, as far as it matters (RFC 7515 §4.1). Members that carry or point to keys
 * ({@code jwk}, {@code jku}, {@code x5u}, {@code x5c}) are never read (RFC 8725 §3.10).
 *
 * @param algorithm {@code alg}, any string
 * @param kid {@code kid}, null if absent, else not empty and bounded
 * @param type {@code typ}, null if absent
 * @param announcesContent whether there is a {@code cty}, whatever it says
 */
record JoseHeader(
    String algorithm, @Nullable String kid, @Nullable String type, boolean announcesContent) {

  private static final int MAXIMUM_KID_LENGTH = 256;

  /** Members that change how the rest must be understood; no extension is supported. */
  private static final List<String> UNSUPPORTED = List.of("crit", "b64", "zip", "enc");

  static JoseHeader read(CompactJws jws) throws TokenRefusedException {
    try {
      return of(StrictJson.object(jws.header()));
    } catch (MalformedJsonException e) {
      throw new TokenRefusedException(Refusal.MALFORMED_TOKEN);
    }
  }

  private static JoseHeader of(Map<String, @Nullable Object> members) throws TokenRefusedException {
    for (String name : UNSUPPORTED) {
      require(!members.containsKey(name));
    }
    String algorithm = string(members, "alg");
    String kid = string(members, "kid");
    if (algorithm == null) {
      throw new TokenRefusedException(Refusal.UNSUPPORTED_HEADER);
    }
    require(kid == null || (!kid.isEmpty() && kid.length() <= MAXIMUM_KID_LENGTH));
    return new JoseHeader(algorithm, kid, string(members, "typ"), members.containsKey("cty"));
  }

  private static @Nullable String string(Map<String, @Nullable Object> members, String name)
      throws TokenRefusedException {
    Object value = members.get(name);
    require(value instanceof String || !members.containsKey(name));
    return (String) value;
  }

  private static void require(boolean supported) throws TokenRefusedException {
    if (!supported) {
      throw new TokenRefusedException(Refusal.UNSUPPORTED_HEADER);
    }
  }
}
