package org.scopewarden.processor.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.RuleStrength;

/**
 * Writes what an adopter writes where the application does knowingly what a rule objects to: the
 * facts themselves say that it takes a credential as a parameter, or asks less of a method than of
 * its class.
 */
final class Acknowledgements {

  private static final Set<String> CREDENTIALS =
      Set.of("access_token", "api_key", "apikey", "password", "client_secret");
  private static final Set<String> IN_ADDRESS = Set.of("path", "query", "matrix");
  private static final RuleStrength STRENGTH = new RuleStrength(Catalog.NONE);
  private static final Pattern WRITTEN = Pattern.compile("(?m)^ *@SuppressRule\\(.*\n");

  private Acknowledgements() {}

  /** Of parameters that are credentials, beside which they stand on the method. */
  static List<String> ofParameters(EndpointFact endpoint) {
    return endpoint.parameters().stream()
        .filter(parameter -> CREDENTIALS.contains(parameter.name().toLowerCase(Locale.ROOT)))
        .flatMap(parameter -> code(parameter.kind()))
        .distinct()
        .map(code -> suppression(code, "callers send it there"))
        .toList();
  }

  private static Stream<String> code(String kind) {
    if (IN_ADDRESS.contains(kind)) {
      return Stream.of("SW601");
    }
    return kind.equals("form") ? Stream.of("SW602") : Stream.empty();
  }

  /** Of a method that asks for less than its class does for others. */
  static List<String> ofAccess(EndpointFact endpoint, List<EndpointFact> inClass) {
    boolean weaker =
        inClass.stream()
            .filter(other -> other.onClass() && !endpoint.onClass())
            .anyMatch(other -> isWeaker(endpoint.permission(), other.permission()));
    return weaker
        ? List.of(suppression("SW204", "the class asks for what its other methods need"))
        : List.of();
  }

  /** A public method gives its own reason. */
  private static boolean isWeaker(PermissionFact method, PermissionFact ofClass) {
    return !method.isPublic() && !STRENGTH.atLeast(method.rule(), ofClass.rule());
  }

  private static String suppression(String code, String reason) {
    return "@SuppressRule(code = \"%s\", reason = \"%s\")".formatted(code, reason);
  }

  /** The same source, as if nobody had looked at what the rules object to. */
  static SourceFile removeFrom(SourceFile source) {
    return new SourceFile(source.type(), WRITTEN.matcher(source.content()).replaceAll(""));
  }
}
