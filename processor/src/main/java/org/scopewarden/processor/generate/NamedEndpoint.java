package org.scopewarden.processor.generate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.scopewarden.processor.check.Endpoint;

/**
 * An endpoint with names that are free in its interceptor.
 *
 * @param method the name of the method that applies its rule
 * @param constant the name of the constant that holds its requirement
 */
record NamedEndpoint(Endpoint endpoint, String method, String constant) {

  /** The names that the interceptor needs for itself. */
  private static final Set<String> TAKEN = Set.of("contract", "resource", "module", "methods");

  /** Names each endpoint after its method, overloads with a number. */
  static List<NamedEndpoint> name(List<Endpoint> endpoints) {
    Set<String> taken = new HashSet<>();
    TAKEN.forEach(name -> taken.add(name.toUpperCase(Locale.ROOT)));
    List<NamedEndpoint> named = new ArrayList<>();
    for (Endpoint endpoint : endpoints) {
      String base = endpoint.entry().method().name();
      String method = base;
      for (int i = 2; !taken.add(constant(method)); i++) {
        method = base + i;
      }
      named.add(new NamedEndpoint(endpoint, method, constant(method)));
    }
    return named;
  }

  /** {@code listAll} gives {@code LIST_ALL}. */
  private static String constant(String method) {
    return method.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }
}
