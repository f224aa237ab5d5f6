package org.scopewarden.processor.collect;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
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
  private static final List<String> IN_URL =
      List.of("jakarta.ws.rs.QueryParam", "jakarta.ws.rs.PathParam", "jakarta.ws.rs.MatrixParam");

  static List<CredentialParameter> of(ExecutableElement method) {
    return method.getParameters().stream().flatMap(CredentialParameter::of).toList();
  }

  private static Stream<CredentialParameter> of(VariableElement parameter) {
    return Stream.concat(
        IN_URL.stream().flatMap(kind -> of(parameter, kind, true)),
        of(parameter, "jakarta.ws.rs.FormParam", false));
  }

  private static Stream<CredentialParameter> of(
      VariableElement parameter, String kind, boolean inUrl) {
    return Annotations.find(parameter, kind).stream()
        .flatMap(annotation -> of(parameter, annotation, inUrl));
  }

  private static Stream<CredentialParameter> of(
      VariableElement parameter, AnnotationMirror annotation, boolean inUrl) {
    Site site = Site.of(parameter, annotation);
    return Annotations.value(annotation, "value").stream()
        .filter(CredentialParameter::namesCredential)
        .map(value -> new CredentialParameter(value.getValue().toString(), inUrl, site.at(value)));
  }

  private static boolean namesCredential(AnnotationValue value) {
    return NAMES.contains(value.getValue().toString().toLowerCase(Locale.ROOT));
  }
}
