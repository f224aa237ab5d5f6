package org.scopewarden.processor.check;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * An accepted resource class, free of compiler types.
 *
 * @param endpoints sorted, possibly none
 */
public record Resource(ClassName type, List<Endpoint> endpoints) {

  public Resource {
    endpoints = endpoints.stream().sorted().toList();
  }
}
