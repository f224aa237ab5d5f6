package org.scopewarden.processor.corpus;

import java.util.List;
import java.util.Random;

/** Writes applications of any size that look like real ones, for tests of scale and benchmarks. */
public final class ShapeSources {

  private ShapeSources() {}

  /**
   * The sources of an application: resource classes that declare access for each endpoint, what
   * they inherit from, the types that they use, and a class of scopes. They compile with Jakarta
   * REST and Scopewarden's annotations on the class path, without warnings under {@code
   * -Xlint:all,-processing}. Endpoints per class, verbs, paths, parameters, types, media types,
   * scopes, inheritance and the depth of sub-resources are distributed as in thirteen real code
   * bases.
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
    return new ShapeApplication(shape, endpoints).make();
  }
}
