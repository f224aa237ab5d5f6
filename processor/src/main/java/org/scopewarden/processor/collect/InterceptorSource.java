package org.scopewarden.processor.collect;

/** Where the interceptor of a resource class comes from. */
public sealed interface InterceptorSource {

  /** What the interceptor of a resource class of a jar is called, by the class's binary name. */
  static String registeredName(String resource) {
    return resource.replace('.', '_') + "Interceptor";
  }

  /** It is generated beside the class, and found there by its name. */
  record Beside() implements InterceptorSource {}

  /**
   * It is generated in a package of the application, since the class comes from a jar, and found as
   * a service.
   *
   * @param name the name of its type
   */
  record Registered(ClassName name) implements InterceptorSource {}

  /** It came with the class, from a jar that was compiled with Scopewarden. */
  record Existing() implements InterceptorSource {}
}
