package org.scopewarden.processor.corpus;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Permissions as often as real ones: few scopes are used much, most of them seldom. */
final class ShapePermissions {

  /** Real systems with fine-grained scopes have one to every three to eight endpoints. */
  private static final int ENDPOINTS_PER_SCOPE = 5;

  private static final int TENTHS = 10;

  private final Shape shape;
  private final int scopes;

  ShapePermissions(Shape shape, int endpoints) {
    this.shape = shape;
    this.scopes = Math.max(TENTHS, endpoints / ENDPOINTS_PER_SCOPE);
  }

  PermissionFact next() {
    int arity = shape.number("scopesPerEndpoint");
    if (arity == 0) {
      return new PermissionFact(
          "none", List.of(), Boolean.parseBoolean(shape.sample("declaredOpen")));
    }
    List<String> names =
        List.copyOf(new TreeSet<>(Stream.generate(this::scope).limit(arity).toList()));
    return new PermissionFact(shape.sample("modes"), names, true);
  }

  private String scope() {
    int perTenth = scopes / TENTHS;
    int index = shape.number("scopeUsesByTenth") * perTenth + shape.below(perTenth);
    return "SCOPE_%04d".formatted(index);
  }
}
