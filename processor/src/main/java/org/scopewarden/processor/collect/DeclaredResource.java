package org.scopewarden.processor.collect;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A resource class, as found.
 *
 * @param declarations what the class says for all its endpoints
 * @param strays declarations on methods that are no endpoints
 */
public record DeclaredResource(
    TypeElement element,
    ClassName type,
    Declarations declarations,
    List<DeclaredEndpoint> endpoints,
    List<Stray> strays) {

  public DeclaredResource {
    endpoints = List.copyOf(endpoints);
    strays = List.copyOf(strays);
  }

  /**
   * Declarations where they have no effect.
   *
   * @param finding what kind of method it is
   */
  public record Stray(Declarations declarations, String finding) {}
}
