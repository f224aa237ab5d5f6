package org.scopewarden.model.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.Manifests.Placed;

/**
 * What is different about one endpoint.
 *
 * @param kind what became of it
 * @param weakening whether it needs approval: somebody may now do what was refused, nothing shows
 *     that nobody may, or requests that nobody answered are for everybody
 * @param request the first request concerned, such as {@code DELETE /users/{id}}
 * @param before the entry that answered, null if there was none
 * @param after the entry that answers now, null if there is none
 * @param replaced what else answered requests before that {@code after} answers now, by rules that
 *     are not known to be as weak
 * @param example who may do what now; null if it is no weakening, or if scopes alone do not tell
 * @param differences what is different, in short sentences without a full stop, never empty
 * @param fingerprint {@code sha256:} and the digest in hex of everything that makes this change
 *     what it is: endpoint, rules, and what their scopes mean, before and after
 */
public record Change(
    ChangeKind kind,
    boolean weakening,
    String request,
    @Nullable Placed before,
    @Nullable Placed after,
    List<Placed> replaced,
    @Nullable Example example,
    List<String> differences,
    String fingerprint) {

  public Change {
    replaced = List.copyOf(replaced);
    differences = List.copyOf(differences);
  }
}
