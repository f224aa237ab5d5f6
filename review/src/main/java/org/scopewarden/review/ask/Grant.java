package org.scopewarden.review.ask;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scopewarden.model.Scheme;

/**
 * What somebody calls with.
 *
 * @param credential whether there is a valid credential at all
 * @param scopes what it was granted, also scopes of one object such as {@code streams:edit:42}
 * @param roles what the caller is
 * @param scheme the kind of credential, empty if nothing is said about it
 */
public record Grant(
    boolean credential,
    NavigableSet<String> scopes,
    NavigableSet<String> roles,
    Optional<Scheme> scheme) {

  /** Nothing: a request without a credential. */
  public static final Grant NONE =
      new Grant(false, new TreeSet<>(), new TreeSet<>(), Optional.empty());

  /** A credential of any kind with these scopes. */
  public static Grant ofScopes(String... scopes) {
    return new Grant(
        true,
        Stream.of(scopes).collect(Collectors.toCollection(TreeSet::new)),
        new TreeSet<>(),
        Optional.empty());
  }

  /** In words, such as {@code users:read, role admin}. */
  @Override
  public String toString() {
    if (!credential) {
      return "no credential";
    }
    String held =
        Stream.concat(scopes.stream(), roles.stream().map(role -> "role " + role))
            .collect(Collectors.joining(", "));
    String kind = scheme.map(known -> known + " credential").orElse("credential");
    return held.isEmpty() ? "a " + kind + " without scopes" : "a " + kind + " with " + held;
  }
}
