package org.scopewarden.model.expect;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.Atom;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.Role;
import org.scopewarden.model.Scope;

/**
 * What a token says of its holder's rights and login.
 *
 * @param scopes sorted and without duplicates
 * @param roles sorted and without duplicates
 * @param acr how strong the login was (RFC 9470), null if the token does not say
 * @param loginAge how many seconds ago it was, empty if the token does not say
 */
public record Grant(
    List<String> scopes, List<String> roles, @Nullable String acr, OptionalLong loginAge) {

  /** No rights, and nothing about the login. */
  public static final Grant NOTHING = new Grant(List.of(), List.of(), null, OptionalLong.empty());

  public Grant {
    scopes = scopes.stream().sorted().distinct().toList();
    roles = roles.stream().sorted().distinct().toList();
  }

  /** The rights that {@code atoms} name; of an instance scope the whole one. */
  public static Grant of(Collection<? extends Atom> atoms) {
    List<String> roles =
        atoms.stream().filter(Role.class::isInstance).map(role -> ((Role) role).name()).toList();
    List<String> scopes = atoms.stream().flatMap(Grant::scope).toList();
    return new Grant(scopes, roles, null, OptionalLong.empty());
  }

  private static Stream<String> scope(Atom atom) {
    if (atom instanceof Scope scope) {
      return Stream.of(scope.name());
    }
    return atom instanceof InstanceScope instance
        ? Stream.of(instance.whole().name())
        : Stream.empty();
  }

  /** The same rights by a login like this. */
  Grant loggedIn(@Nullable String newAcr, OptionalLong newAge) {
    return new Grant(scopes, roles, newAcr, newAge);
  }

  /** The rights in words, such as {@code users:read and role clerk}; {@code no scope} for none. */
  @Override
  public String toString() {
    String words =
        Stream.concat(scopes.stream(), roles.stream().map(role -> "role " + role))
            .collect(joining(" and "));
    return words.isEmpty() ? "no scope" : words;
  }
}
