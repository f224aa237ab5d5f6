package org.scopewarden.review.ask;

import static java.util.Comparator.comparing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scopewarden.model.Atom;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Clause;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.Role;
import org.scopewarden.model.Scope;

/**
 * What a caller has of the clauses of one endpoint, as the server decides it.
 *
 * @param values the path parameters of the request, undecoded; empty if they may be anything
 */
record Holdings(Catalog catalog, Grant grant, Optional<Map<String, List<String>>> values) {

  /** What the value of a path parameter must be like for an instance scope to count. */
  private static final Pattern INSTANCE = Pattern.compile("[A-Za-z0-9._~-]+");

  private static final Comparator<Held> PLAINEST_FIRST =
      comparing(Held::isUnconditional)
          .reversed()
          .thenComparing(Held::isImplied)
          .thenComparing(Held::toString);

  /** The value of a path parameter, decoded, if an instance scope can name it. */
  static Optional<String> instance(Map<String, List<String>> values, String parameter) {
    List<String> given = values.getOrDefault(parameter, List.of());
    return given.size() == 1
        ? decoded(given.get(0)).filter(value -> INSTANCE.matcher(value).matches())
        : Optional.empty();
  }

  private static Optional<String> decoded(String value) {
    try {
      return Optional.of(URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // No server takes a request with it.
    }
  }

  /** Everything that satisfies the clause, the plainest first; empty if it is not satisfied. */
  List<Held> of(Clause clause) {
    return clause.anyOf().stream().flatMap(this::of).sorted(PLAINEST_FIRST).toList();
  }

  private Stream<Held> of(Atom atom) {
    if (atom instanceof Role role) {
      return grant.roles().contains(role.name())
          ? Stream.of(new Held(role.toString(), role, Map.of()))
          : Stream.empty();
    }
    Stream<Held> scopes =
        catalog.satisfying(atom).stream()
            .filter(Scope.class::isInstance)
            .map(Atom::toString)
            .filter(grant.scopes()::contains)
            .map(granted -> new Held(granted, atom, Map.of()));
    return atom instanceof InstanceScope instance
        ? Stream.concat(scopes, instances(instance))
        : scopes;
  }

  private Stream<Held> instances(InstanceScope wanted) {
    String prefix = wanted.whole() + ":";
    if (values.isPresent()) {
      return instance(values.get(), wanted.parameter()).stream()
          .map(prefix::concat)
          .filter(grant.scopes()::contains)
          .map(granted -> new Held(granted, wanted, Map.of()));
    }
    return grant.scopes().stream()
        .filter(granted -> granted.startsWith(prefix))
        .filter(granted -> INSTANCE.matcher(granted.substring(prefix.length())).matches())
        .map(granted ->
            new Held(
                granted, wanted, Map.of(wanted.parameter(), granted.substring(prefix.length()))));
  }

  /**
   * For which path parameters all clauses are satisfied: an empty map for any, and no map at all if
   * they never are.
   */
  List<Map<String, String>> where(List<Clause> clauses) {
    Set<Map<String, String>> where = new LinkedHashSet<>(List.of(Map.of()));
    for (Clause clause : clauses) {
      where = both(where, of(clause));
    }
    return List.copyOf(where);
  }

  private static Set<Map<String, String>> both(Set<Map<String, String>> before, List<Held> held) {
    if (!held.isEmpty() && held.get(0).isUnconditional()) {
      return before;
    }
    Set<Map<String, String>> both = new LinkedHashSet<>();
    for (Map<String, String> one : before) {
      for (Held other : held) {
        if (agree(one, other.where())) {
          Map<String, String> joined = new TreeMap<>(one);
          joined.putAll(other.where());
          both.add(joined);
        }
      }
    }
    return both;
  }

  private static boolean agree(Map<String, String> one, Map<String, String> other) {
    return other.entrySet().stream()
        .allMatch(each -> one.getOrDefault(each.getKey(), each.getValue()).equals(each.getValue()));
  }
}
