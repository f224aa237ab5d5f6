package org.scopewarden.review.export.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Spelling;
import org.scopewarden.review.export.KnownScope;
import org.scopewarden.review.export.openapi.Difference.Kind;
import org.scopewarden.review.export.openapi.Located.Mapping;
import org.scopewarden.review.export.openapi.Located.Scalar;
import org.scopewarden.review.export.openapi.Located.Sequence;

/** Finds the scopes of a file that the catalogues do not know. */
final class ScopeCheck {

  /** Where a name stands. */
  private record Named(String name, String pointer, int line) {}

  private final Set<String> known;

  ScopeCheck(Manifests document) {
    this.known =
        KnownScope.all(document).stream()
            .map(scope -> scope.scope().name())
            .collect(Collectors.toSet());
  }

  /** One difference for each unknown scope, where it stands first. */
  List<Difference> unknown(OpenApiFile file, List<FileOperation> operations) {
    List<Named> named = new ArrayList<>();
    addRequired(named, file.root(), "");
    addDescribed(named, file);
    operations.forEach(one -> addRequired(named, one.json(), one.pointer()));
    Map<String, Named> first = new TreeMap<>();
    named.forEach(one -> first.merge(one.name(), one, (a, b) -> a.line() <= b.line() ? a : b));
    return first.values().stream()
        .filter(one -> !known.contains(one.name()))
        .map(this::difference)
        .toList();
  }

  private Difference difference(Named named) {
    String advice =
        Spelling.nearest(named.name(), known)
            .map(near -> ", did you mean \"" + near + "\"?")
            .orElse("");
    return new Difference(
        Kind.UNKNOWN_SCOPE,
        named.name(),
        named.pointer(),
        named.line(),
        "no catalogue has this scope" + advice);
  }

  private static void addRequired(List<Named> named, Mapping parent, String pointer) {
    if (!(parent.member("security").orElse(null) instanceof Sequence security)) {
      return;
    }
    int index = 0;
    for (Located requirement : security.elements()) {
      if (requirement instanceof Mapping mapping) {
        String at = pointer + JsonPointers.of("security", String.valueOf(index));
        mapping.members().forEach((name, list) -> addAll(named, list, at + JsonPointers.of(name)));
      }
      index++;
    }
  }

  private static void addAll(List<Named> named, Located list, String pointer) {
    if (list instanceof Sequence sequence) {
      for (int i = 0; i < sequence.elements().size(); i++) {
        if (sequence.elements().get(i) instanceof Scalar scope) {
          named.add(new Named(scope.text(), pointer + "/" + i, scope.line()));
        }
      }
    }
  }

  /** The scopes of the flows of OAuth 2.0. */
  private static void addDescribed(List<Named> named, OpenApiFile file) {
    Located schemes =
        file.root()
            .member("components")
            .flatMap(components -> components.member("securitySchemes"))
            .orElse(null);
    if (schemes instanceof Mapping all) {
      all.members().forEach((name, scheme) -> addFlows(named, name, scheme));
    }
  }

  private static void addFlows(List<Named> named, String name, Located scheme) {
    if (!(scheme.member("flows").orElse(null) instanceof Mapping flows)) {
      return;
    }
    String at = JsonPointers.of("components", "securitySchemes", name, "flows");
    flows.members().forEach((flow, json) -> addScopes(named, json, at + JsonPointers.of(flow)));
  }

  private static void addScopes(List<Named> named, Located flow, String pointer) {
    if (flow.member("scopes").orElse(null) instanceof Mapping scopes) {
      scopes
          .members()
          .forEach((name, text) ->
              named.add(new Named(name, pointer + JsonPointers.of("scopes", name), text.line())));
    }
  }
}
