package org.scopewarden.processor.corpus;

import java.util.ArrayList;
import java.util.List;

/** Makes up an application class by class. */
final class ShapeApplication {

  private static final String ROOT = "shape";
  private static final int CLASSES_PER_PACKAGE = 20;

  private final Shape shape;
  private final int endpoints;
  private final ShapePermissions permissions;
  private final ShapeTree tree;
  private final List<EndpointFact> facts = new ArrayList<>();

  ShapeApplication(Shape shape, int endpoints) {
    this.shape = shape;
    this.endpoints = endpoints;
    this.permissions = new ShapePermissions(shape, endpoints);
    this.tree = new ShapeTree(shape);
  }

  Application make() {
    for (int index = 0; facts.size() < endpoints; index++) {
      add(index, index / CLASSES_PER_PACKAGE);
    }
    return new Application(facts, tree.mounts(), ROOT);
  }

  private void add(int index, int area) {
    int size = Math.min(endpoints - facts.size(), shape.number("endpointsPerClass"));
    String name = "%s.area%d.Thing%dResource".formatted(ROOT, area, index);
    boolean isSubResource = tree.add(name, "/sub%1$d/{id%1$d}".formatted(index));
    String base = isSubResource ? "" : "/area%d/thing%d".formatted(area, index);
    List<EndpointFact> added = new ShapeClass(shape, name, base, permissions).endpoints(size);
    facts.addAll(added);
    boolean isGeneric = added.get(0).inheritance().filter(from -> !from.isInterface()).isPresent();
    if (isGeneric && !isSubResource && facts.size() + size <= endpoints) {
      added.forEach(endpoint -> facts.add(secondVersion(endpoint, base)));
    }
  }

  /** Real systems have one base class and a subclass for each version of their interface. */
  private static EndpointFact secondVersion(EndpointFact endpoint, String base) {
    return endpoint.movedTo(
        endpoint.resource().replaceFirst("Resource$", "V2Resource"),
        base + "v2" + endpoint.path().substring(base.length()));
  }
}
