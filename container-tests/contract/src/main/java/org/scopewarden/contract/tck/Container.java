package org.scopewarden.contract.tck;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.scopewarden.runtime.config.Settings;

/** A container under test, and what a contract needs to test it. */
public interface Container {

  /**
   * Serves the resource classes, one instance for each request, on a free port of 127.0.0.1.
   *
   * @throws Exception if the application cannot be deployed
   */
  RunningServer start(Set<Class<?>> resources, Object... providers) throws Exception;

  /** Talks to the server that the tests share. */
  Client client();

  /** The issuer that the servers trust. */
  TokenMint mint();

  /** Settings that trust {@link #mint}. */
  Settings.Builder settings();

  /** An {@code Authorization} header with a good token for {@code scopes}. */
  default String[] bearer(String... scopes) {
    return Client.authorization("Bearer " + mint().token(scopes));
  }

  /** An {@code Authorization} header with a good token for {@code subject}. */
  default String[] bearerOf(String subject, String... scopes) {
    return Client.authorization("Bearer " + mint().tokenOf(subject, scopes));
  }

  /** An {@code Authorization} header with a good token of {@code alice} with other claims. */
  default String[] bearerWith(UnaryOperator<JWTClaimsSet.Builder> change) {
    return Client.authorization("Bearer " + mint().tokenWith(change));
  }
}
