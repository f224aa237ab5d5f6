package org.scopewarden.processor.check;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.scopewarden.model.MethodSignature;
import org.scopewarden.processor.collect.ClassName;
import org.scopewarden.processor.collect.InterceptorSource;

/**
 * An accepted resource class, free of compiler types.
 *
 * @param interceptor where its interceptor comes from
 * @param endpoints sorted, possibly none
 */
public record Resource(ClassName type, InterceptorSource interceptor, List<Endpoint> endpoints) {

  public Resource {
    endpoints = endpoints.stream().sorted().toList();
  }

  /** Whether both have the same methods with the same rules, wherever they hang. */
  public boolean enforcesTheSameAs(Resource other) {
    return rules().equals(other.rules());
  }

  private Map<MethodSignature, List<Object>> rules() {
    return endpoints.stream()
        .collect(toMap(each -> each.entry().method(), e -> List.of(e.entry().rule(), e.aliases())));
  }
}
