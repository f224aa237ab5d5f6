package org.scopewarden.runtime.token;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.json.MalformedJsonException;
import org.scopewarden.runtime.json.StrictJson;

/** What somebody sent as a token, read strictly and believed in no part. */
final class UnverifiedToken {

  private final CompactJws jws;
  private final JoseHeader header;
  private final Map<String, @Nullable Object> claims;

  private UnverifiedToken(CompactJws jws, JoseHeader header, Map<String, @Nullable Object> claims) {
    this.jws = jws;
    this.header = header;
    this.claims = claims;
  }

  /**
   * Reads a JWS in compact form whose payload is one JSON object.
   *
   * @throws TokenRefusedException if it is anything else
   */
  static UnverifiedToken read(String compact) throws TokenRefusedException {
    CompactJws jws = CompactJws.read(compact);
    JoseHeader header = JoseHeader.read(jws);
    try {
      return new UnverifiedToken(jws, header, StrictJson.object(jws.payload()));
    } catch (MalformedJsonException e) {
      throw new TokenRefusedException(Refusal.MALFORMED_TOKEN);
    }
  }

  /** Who claims to have issued it ({@code iss}): tells which rules and keys it is judged by. */
  String issuer() throws TokenRefusedException {
    return new ClaimsReader(claims).text("iss");
  }

  CompactJws jws() {
    return jws;
  }

  JoseHeader header() {
    return header;
  }

  Map<String, @Nullable Object> claims() {
    return claims;
  }
}
