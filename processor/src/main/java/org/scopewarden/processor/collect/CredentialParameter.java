package org.scopewarden.processor.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.scopewarden.processor.report.Site;

/**
 * A parameter of an endpoint that is named like a credential.
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

  static List<CredentialParameter> of(ExecutableElement method) {
    List<CredentialParameter> found = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      for (AnnotationMirror annotation : parameter.getAnnotationMirrors()) {
        String type = Annotations.typeOf(annotation).getQualifiedName().toString();
        if (IN_URL.contains(type) || type.equals(IN_FORM)) {
          of(parameter, annotation, IN_URL.contains(type)).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Optional<CredentialParameter> of(
      VariableElement parameter, AnnotationMirror annotation, boolean inUrl) {
    Site site = Site.of(parameter, annotation);
    return Annotations.value(annotation, "value")
        .filter(CredentialParameter::namesCredential)
        .map(value -> new CredentialParameter(value.getValue().toString(), inUrl, site.at(value)));
  }

  private static boolean namesCredential(AnnotationValue value) {
    return NAMES.contains(value.getValue().toString().toLowerCase(Locale.ROOT));
  }
}
