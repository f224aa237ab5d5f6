package org.scopewarden.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The scopes that an application declares, with what each implies.
 *
 * @param scopes sorted by name
 */
public record Catalog(List<CatalogScope> scopes) {

  /** The catalogue of an application that declares none: every scope stands for itself alone. */
  public static final Catalog NONE = new Catalog(List.of());

  public Catalog {
    scopes = Sorted.distinct(scopes);
  }

  /** What is enough for {@code clause}: each of its alternatives and all that imply it. */
  public Set<Atom> satisfying(Clause clause) {
    Set<Atom> atoms = new TreeSet<>();
    clause.anyOf().forEach(atom -> atoms.addAll(satisfying(atom)));
    return atoms;
  }

  /** What is enough for {@code atom}: itself and all that imply it, sorted. */
  public List<Atom> satisfying(Atom atom) {
    if (atom instanceof Scope scope) {
      return List.copyOf(satisfying(scope));
    }
    return atom instanceof InstanceScope instance
        ? Stream.concat(Stream.of(atom), satisfying(instance.whole()).stream()).sorted().toList()
        : List.of(atom);
  }

  /** The scopes whose holder has {@code scope}: itself and all that imply it, sorted. */
  public List<Scope> satisfying(Scope scope) {
    Stream<Scope> implying =
        scopes.stream().filter(known -> known.implies().contains(scope)).map(CatalogScope::scope);
    return Stream.concat(Stream.of(scope), implying).sorted().distinct().toList();
  }
}
