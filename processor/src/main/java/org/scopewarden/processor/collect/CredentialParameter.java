package org.scopewarden.processor.collect;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.scopewarden.processor.report.Site;

/**
 * A parameter of an endpoint, its class or a bean that is named like a credential.
 *
 * @param name its name in the request
 * @param inUrl whether it is part of the address, rather than of a form
 */
public record CredentialParameter(String name, boolean inUrl, Site site) {

  private static final Set<String> NAMES =
      Set.of("access_token", "api_key", "apikey", "password", "client_secret");
  private static final Set<String> IN_URL =
      Set.of("jakarta.ws.rs.QueryParam", "jakarta.ws.rs.PathParam", "jakarta.ws.rs.MatrixParam");
  private static final String IN_FORM = "jakarta.ws.rs.FormParam";

  /** What an annotation on a parameter, field or setter takes; nothing if that is no credential. */
  static Optional<CredentialParameter> of(
      Element element, AnnotationMirror annotation, String type) {
    boolean inUrl = IN_URL.contains(type);
    return inUrl || type.equals(IN_FORM)
        ? Annotations.value(annotation, "value")
            .filter(CredentialParameter::namesCredential)
            .map(value ->
                new CredentialParameter(
                    value.getValue().toString(), inUrl, Site.of(element, annotation).at(value)))
        : Optional.empty();
  }

  private static boolean namesCredential(AnnotationValue value) {
    return NAMES.contains(value.getValue().toString().toLowerCase(Locale.ROOT));
  }
}
