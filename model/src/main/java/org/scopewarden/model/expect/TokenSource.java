package org.scopewarden.model.expect;

import java.util.Optional;

/** Has tokens of an issuer that the server under test trusts. */
@FunctionalInterface
public interface TokenSource {

  /** Has none. */
  TokenSource NONE = wanted -> Optional.empty();

  /**
   * A token in compact form, as it stands after {@code Bearer}.
   *
   * @return nothing if there is none like this: what needs it is not tried, and that is told
   */
  Optional<String> token(Credential.Token wanted);
}
