package org.scopewarden.processor.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes applications of any size that look like real ones, for tests of scale and benchmarks. */
public final class ShapeSources {

  private static final String ROOT = "shape";
  private static final int CLASSES_PER_PACKAGE = 20;

  private ShapeSources() {}

  /**
   * The sources of an application: resource classes that declare access for each endpoint, the
   * types that they use, and a class of scopes. They compile with Jakarta REST and Scopewarden's
   * annotations on the class path, without warnings under {@code -Xlint:all,-processing}. Endpoints
   * per class, verbs, paths, parameters, types, media types and scopes are distributed as in
   * thirteen real code bases.
   *
   * @param endpoints how many endpoints there are in all, and so entries in the manifest
   * @param seed the same seed gives the same sources, byte for byte, on every JDK
   * @return sorted by the names of their types
   */
  public static List<SourceFile> write(int endpoints, long seed) {
    return application(endpoints, seed).sources();
  }

  static Application application(int endpoints, long seed) {
    Shape shape = new Shape(JsonObject.read("/corpus/shape.json"), new Random(seed));
    ShapePermissions permissions = new ShapePermissions(shape, endpoints);
    List<EndpointFact> facts = new ArrayList<>();
    for (int index = 0; facts.size() < endpoints; index++) {
      int size = Math.min(endpoints - facts.size(), shape.number("endpointsPerClass"));
      int area = index / CLASSES_PER_PACKAGE;
      String name = "%s.area%d.Thing%dResource".formatted(ROOT, area, index);
      String base = "/area%d/thing%d".formatted(area, index);
      facts.addAll(new ShapeClass(shape, name, base, permissions).endpoints(size));
    }
    return new Application(facts, ROOT);
  }
}
