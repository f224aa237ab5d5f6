package org.scopewarden.testkit.token;

import com.nimbusds.jose.jwk.ECKey;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.scopewarden.model.expect.Credential;
import org.scopewarden.model.expect.Grant;
import org.scopewarden.model.expect.TokenSource;

/** Makes access tokens (RFC 9068) of one issuer. */
public final class Tokens implements TokenSource {

  /** The subject of a token that names no other. */
  public static final String SUBJECT = "alice";

  private final ECKey key;
  private final URI issuer;
  private final Clock clock;

  Tokens(ECKey key, URI issuer, Clock clock) {
    this.key = key;
    this.issuer = issuer;
    this.clock = clock;
  }

  /** A good token of {@link #SUBJECT} with these scopes. */
  public TestToken with(String... scopes) {
    return token().scopes(scopes).mint();
  }

  /**
   * A token to be described: a good one of {@link #SUBJECT} without any scope if nothing is said.
   */
  public TokenBuilder token() {
    return new TokenBuilder(key, issuer, clock.instant());
  }

  /** A token as a contract test wants it: always one. */
  @Override
  public Optional<String> token(Credential.Token wanted) {
    TokenBuilder token = granting(wanted.grant());
    switch (wanted.flaw()) {
      case EXPIRED -> token.expired();
      case OTHER_AUDIENCE -> token.audience("https://other.test");
      case OTHER_KEY -> token.otherKey();
      case NONE -> {}
    }
    return Optional.of(token.mint().value());
  }

  private TokenBuilder granting(Grant grant) {
    TokenBuilder token =
        token()
            .scopes(grant.scopes().toArray(String[]::new))
            .roles(grant.roles().toArray(String[]::new));
    if (grant.acr() != null) {
      token.acr(grant.acr());
    }
    grant.loginAge().ifPresent(seconds -> token.loggedIn(Duration.ofSeconds(seconds)));
    return token;
  }
}
