package org.scopewarden.runtime.differential;

import io.jsonwebtoken.Header;
import io.jsonwebtoken.JwsHeader;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Jwk;
import io.jsonwebtoken.security.Jwks;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.token.JwtVectors;
import org.scopewarden.runtime.token.TokenPolicy;

/** jjwt, with Jackson 2. It has no setting for {@code typ}, nor for claims that must be there. */
final class JjwtPeer implements Peer {

  private final Map<String, Jwk<?>> keys = new HashMap<>();
  private final JwtParser parser;

  JjwtPeer() {
    TokenPolicy policy = JwtVectors.policy();
    Jwks.setParser()
        .build()
        .parse(new String(JwtVectors.jwks(), StandardCharsets.UTF_8))
        .getKeys()
        .forEach(key -> keys.put(key.getId(), key));
    parser =
        Jwts.parser()
            .keyLocator(this::locate)
            .requireIssuer(policy.issuer())
            .requireAudience(policy.audiences().iterator().next())
            .clock(() -> Date.from(JwtVectors.now()))
            .clockSkewSeconds(policy.clockSkew().toSeconds())
            .build();
  }

  private @Nullable Key locate(Header header) {
    Jwk<?> key = header instanceof JwsHeader jws ? keys.get(jws.getKeyId()) : null;
    return key == null ? null : key.toKey();
  }

  @Override
  public String name() {
    return "jjwt";
  }

  @Override
  public boolean accepts(String token) {
    try {
      parser.parseSignedClaims(token);
      return true;
    } catch (JwtException | IllegalArgumentException e) {
      return false;
    }
  }
}
