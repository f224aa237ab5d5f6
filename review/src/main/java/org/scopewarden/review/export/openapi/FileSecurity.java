package org.scopewarden.review.export.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scopewarden.model.Scheme;
import org.scopewarden.review.export.openapi.Located.Mapping;
import org.scopewarden.review.export.openapi.Located.Sequence;

/** Reads the security requirements of an operation, or those of the whole file that it inherits. */
final class FileSecurity {

  /** What a requirement asks for: the scopes or roles of each credential, by the name of it. */
  record Requirement(SortedMap<String, List<String>> scopes) {}

  /** Something in the requirements is not what OpenAPI allows. */
  static final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String problem;

    UnreadableException(String problem) {
      super(problem);
      this.problem = problem;
    }

    String problem() {
      return problem;
    }
  }

  private final OpenApiFile file;

  FileSecurity(OpenApiFile file) {
    this.file = file;
  }

  /** The requirements, any one of which is enough; a single empty one if everybody may call. */
  List<Requirement> of(FileOperation operation) throws UnreadableException {
    Optional<Located> security =
        operation.json().member("security").or(() -> file.root().member("security"));
    if (security.isEmpty()) {
      return List.of(new Requirement(new TreeMap<>()));
    }
    if (!(security.get() instanceof Sequence sequence)) {
      throw new UnreadableException("\"security\" is no array");
    }
    List<Requirement> requirements = new ArrayList<>();
    for (Located element : sequence.elements()) {
      requirements.add(requirement(element));
    }
    return requirements.isEmpty() ? List.of(new Requirement(new TreeMap<>())) : requirements;
  }

  private Requirement requirement(Located element) throws UnreadableException {
    if (!(element instanceof Mapping mapping)) {
      throw new UnreadableException("a security requirement is no object");
    }
    SortedMap<String, List<String>> scopes = new TreeMap<>();
    for (Map.Entry<String, Located> member : mapping.members().entrySet()) {
      scopes
          .computeIfAbsent(credential(member.getKey()), any -> new ArrayList<>())
          .addAll(names(member.getValue()));
    }
    return new Requirement(scopes);
  }

  private static List<String> names(Located value) throws UnreadableException {
    if (!(value instanceof Sequence sequence)) {
      throw new UnreadableException("a security requirement has no array of scopes");
    }
    return sequence.elements().stream().map(OpenApiFile::text).toList();
  }

  /** The name that manifests have for a kind of credential, or one that they have not. */
  private String credential(String name) throws UnreadableException {
    Optional<Located> scheme =
        file.root()
            .member("components")
            .flatMap(components -> components.member("securitySchemes"))
            .flatMap(schemes -> schemes.member(name))
            .flatMap(file::resolve);
    if (scheme.isEmpty()) {
      throw new UnreadableException("the security scheme \"" + name + "\" is not described");
    }
    return switch (text(scheme.get(), "type")) {
      case "oauth2", "openIdConnect" -> Scheme.BEARER.toString();
      case "http" -> http(name, text(scheme.get(), "scheme"));
      case "apiKey" -> key(name, text(scheme.get(), "in"));
      default -> other(name);
    };
  }

  /** Names of HTTP authentication schemes have no case (RFC 9110 §11.1). */
  private static String http(String name, String scheme) {
    if (scheme.equalsIgnoreCase("bearer")) {
      return Scheme.BEARER.toString();
    }
    return scheme.equalsIgnoreCase("basic") ? Scheme.BASIC.toString() : other(name);
  }

  private static String key(String name, String in) {
    return switch (in) {
      case "header" -> Scheme.API_KEY.toString();
      case "cookie" -> Scheme.SESSION.toString();
      default -> other(name);
    };
  }

  private static String other(String name) {
    return "the scheme \"" + name + "\"";
  }

  private static String text(Located scheme, String name) {
    return scheme.member(name).map(OpenApiFile::text).orElse("");
  }
}
