package org.scopewarden.review.export;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Denied;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Atom;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.CatalogScope;
import org.scopewarden.model.Clause;
import org.scopewarden.model.Entry;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.MethodSignature;
import org.scopewarden.model.ObjectCheck;
import org.scopewarden.model.Role;
import org.scopewarden.model.Route;
import org.scopewarden.model.Scheme;
import org.scopewarden.model.Scope;
import org.scopewarden.model.StepUp;

/** Manifests by hand and by chance. */
public final class Samples {

  public static final Scope READ = new Scope("users:read");
  public static final Scope DELETE = new Scope("users:delete");
  public static final Scope ALL = new Scope("admin:all");

  public static final Catalog CATALOG =
      new Catalog(
          List.of(
              new CatalogScope(ALL, "Everything", List.of(READ, DELETE)),
              new CatalogScope(DELETE, "Delete users", List.of()),
              new CatalogScope(READ, "Read users", List.of())));

  /** The scopes of rules by chance. */
  public static final List<Scope> LETTERS =
      Stream.of("a", "b", "c", "d", "e").map(Scope::new).toList();

  /** What no text should be able to break out of. */
  public static final String HOSTILE =
      "|x| `y` ``z <script>alert(1)</script> @octocat #1 [a](https://evil.example) ![i](x)\n# h1"
          + "\r\n* b\t&lt; \\| \\` https://evil.example www.evil.example \u202E*/ ${x} {{y}} \u0000 '\"";

  private Samples() {}

  /** A document of one module with the catalogue above. */
  public static Manifests document(Entry... entries) {
    return Manifests.of(new Manifest("org.acme", CATALOG, List.of(entries)));
  }

  /** An endpoint of {@code org.acme.Users} at one route. */
  public static Entry entry(String route, String name, AccessRule rule) {
    String[] parts = route.split(" ", 2);
    return entry(name, rule, new Route(parts[0], parts[1], List.of(), List.of()));
  }

  public static Entry entry(String name, AccessRule rule, Route... routes) {
    return new Entry(
        "org.acme.Users",
        new MethodSignature(name, "()V"),
        List.of(routes),
        rule,
        "",
        "org.acme.Users");
  }

  /** A rule whose clauses are single scopes or roles. */
  public static Guarded guarded(Atom... allOf) {
    return new Guarded(Stream.of(allOf).map(atom -> new Clause(List.of(atom))).toList());
  }

  public static Guarded anyOf(Atom... anyOf) {
    return new Guarded(List.of(new Clause(List.of(anyOf))));
  }

  /** A catalogue in which letters imply later ones. */
  public static Catalog catalog(Random random) {
    List<CatalogScope> scopes = new ArrayList<>();
    for (int i = LETTERS.size() - 1; i >= 0; i--) {
      List<Scope> implied = new ArrayList<>();
      for (CatalogScope later : List.copyOf(scopes)) {
        if (random.nextInt(4) == 0) {
          implied.add(later.scope());
          implied.addAll(later.implies());
        }
      }
      scopes.add(new CatalogScope(LETTERS.get(i), "Letter " + i, implied));
    }
    return new Catalog(scopes);
  }

  /** A rule that asks for scopes alone. */
  public static Guarded scoped(Random random) {
    return new Guarded(schemes(random), clauses(random, LETTERS), List.of(), StepUp.NONE);
  }

  /** Any rule. */
  public static AccessRule rule(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> new Public("because", random.nextBoolean());
      case 1 -> new Denied();
      default ->
          new Guarded(
              schemes(random),
              clauses(random, atoms()),
              random.nextInt(3) > 0
                  ? List.of()
                  : List.of(new ObjectCheck("org.acme.Owns", "test", List.of())),
              random.nextInt(3) > 0
                  ? StepUp.NONE
                  : new StepUp(List.of("gold"), OptionalLong.of(9)));
    };
  }

  private static List<Atom> atoms() {
    return Stream.<Atom>concat(
            LETTERS.stream(), Stream.of(new Role("a"), new InstanceScope(LETTERS.get(0), "id")))
        .toList();
  }

  private static List<Scheme> schemes(Random random) {
    return Stream.of(Scheme.values()).filter(any -> random.nextInt(5) == 0).toList();
  }

  private static List<Clause> clauses(Random random, List<? extends Atom> atoms) {
    return IntStream.range(0, random.nextInt(4))
        .mapToObj(any ->
            Clause.anyOf(
                IntStream.rangeClosed(0, random.nextInt(3))
                    .mapToObj(one -> atoms.get(random.nextInt(atoms.size())))
                    .toList()))
        .toList();
  }
}
