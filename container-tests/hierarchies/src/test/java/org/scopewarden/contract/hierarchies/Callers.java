package org.scopewarden.contract.hierarchies;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scopewarden.contract.tck.Answer;
import org.scopewarden.contract.tck.Client;
import org.scopewarden.contract.tck.TokenMint;
import org.scopewarden.processor.property.ServedRequest;

/**
 * A stranger, and a caller with each set of the scopes that rules ask for. The latter have one more
 * scope, which no rule asks for, but for one who has none.
 */
final class Callers {

  private final List<Caller> all = new ArrayList<>();

  /**
   * One of them.
   *
   * @param scopes null for the stranger
   * @param credential a header, or nothing
   */
  record Caller(@Nullable Set<String> scopes, List<String> credential) {

    /** The answer to this caller. */
    Answer calls(Client client, String verb, ServedRequest request) {
      List<String> headers = new ArrayList<>(credential);
      headers.addAll(List.of("Accept", request.accept()));
      if (!request.contentType().isEmpty()) {
        headers.addAll(List.of("Content-Type", request.contentType()));
      }
      return client.send(verb, request.path(), headers.toArray(String[]::new));
    }

    @Override
    public String toString() {
      return scopes == null ? "a stranger" : "a caller with " + scopes;
    }
  }

  Callers(TokenMint mint) {
    all.add(new Caller(null, List.of()));
    for (Set<String> scopes :
        List.<Set<String>>of(
            Set.of(), Set.of("z"), Set.of("a", "z"), Set.of("b", "z"), Set.of("a", "b", "z"))) {
      String token = mint.token(scopes.toArray(String[]::new));
      all.add(new Caller(scopes, List.of(Client.authorization("Bearer " + token))));
    }
  }

  List<Caller> all() {
    return all;
  }
}
