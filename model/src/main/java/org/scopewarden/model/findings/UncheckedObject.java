package org.scopewarden.model.findings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Entry;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Route;

/**
 * SW903: the path of a guarded endpoint names an object, and neither an object check nor an
 * instance scope looks at any part of the path, nor does the endpoint say why none needs to.
 */
final class UncheckedObject {

  static final String CODE = "SW903";

  private UncheckedObject() {}

  static Stream<Finding> in(Manifest manifest) {
    return manifest.entries().stream().flatMap(entry -> finding(entry).stream());
  }

  private static Optional<Finding> finding(Entry entry) {
    return entry.rule() instanceof Guarded rule
            && entry.notObjectScoped().isEmpty()
            && rule.checks().isEmpty()
        ? entry.routes().stream()
            .filter(route -> isUnbound(route, rule))
            .findFirst()
            .map(route -> new Finding(CODE, entry.id(), List.of(), text(route, rule)))
        : Optional.empty();
  }

  private static boolean isUnbound(Route route, Guarded rule) {
    Set<String> bound =
        rule.clauses().stream()
            .filter(clause -> clause.anyOf().stream().allMatch(InstanceScope.class::isInstance))
            .flatMap(clause -> clause.anyOf().stream())
            .map(atom -> ((InstanceScope) atom).parameter())
            .collect(Collectors.toSet());
    return !route.parameters().isEmpty() && route.parameters().stream().noneMatch(bound::contains);
  }

  private static String text(Route route, Guarded rule) {
    return route + " names an object, and whoever is \"" + rule + "\" may touch every one";
  }
}
