package org.scopewarden.interop;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Spring Authorization Server as Spring Boot sets it up, with keys that can be changed. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class SpringIssuer {

  /** The newest first: Spring signs with the first that it is given. */
  static final List<RSAKey> KEYS = new CopyOnWriteArrayList<>();

  static void rotate() {
    try {
      KEYS.add(0, new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate());
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Keys without {@code alg} and {@code use}, as its documentation makes them. */
  @Bean
  JWKSource<SecurityContext> keys() {
    return (selector, context) -> {
      boolean signs = selector.getMatcher().getAlgorithms() != null;
      return selector.select(new JWKSet(List.copyOf(signs ? KEYS.subList(0, 1) : KEYS)));
    };
  }

  /** What the guide shows, for the client {@code strict} alone. */
  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> standard() {
    return token -> {
      if (OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())
          && token.getRegisteredClient().getClientId().equals("strict")) {
        token.getJwsHeader().type("at+jwt");
        token
            .getClaims()
            .audience(List.of("https://api.example.com"))
            .claim("client_id", token.getRegisteredClient().getClientId())
            .claim("scope", String.join(" ", token.getAuthorizedScopes()));
      }
    };
  }
}
