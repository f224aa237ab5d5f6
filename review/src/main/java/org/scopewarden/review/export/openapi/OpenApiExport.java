package org.scopewarden.review.export.openapi;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.Scheme;
import org.scopewarden.review.export.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an OpenAPI 3.1 document of all endpoints and their security. What OpenAPI cannot say is
 * left out of {@code security}, which so never promises more protection than there is, and stands
 * beside it in members of our own.
 */
public final class OpenApiExport {

  static final Set<String> METHODS =
      Set.of("GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE");

  private final Manifests document;
  private final OpenApiOptions options;
  private final Collection<Scheme> accepted;
  private final OperationWriter operations;
  private final Map<String, Map<String, Operation>> byShape;
  private final Map<String, Long> uses;

  private OpenApiExport(Manifests document, OpenApiOptions options) {
    this.document = document;
    this.options = options;
    this.accepted = OpenApiOptions.accepted(options.accepted(), document);
    this.operations = new OperationWriter(document, accepted);
    this.byShape = Operation.byShape(document);
    this.uses =
        byShape.values().stream()
            .flatMap(methods -> methods.values().stream())
            .collect(Collectors.groupingBy(OpenApiExport::firstId, Collectors.counting()));
  }

  /** The document as JSON, ending with a line feed: the same manifests are the same text. */
  public static String json(Manifests document, OpenApiOptions options) {
    return JsonText.indented(new OpenApiExport(document, options).write());
  }

  /** The same as YAML. */
  public static String yaml(Manifests document, OpenApiOptions options) {
    return YamlText.of(new OpenApiExport(document, options).write());
  }

  private ObjectNode write() {
    ObjectNode json = JsonText.object();
    json.put("openapi", "3.1.0");
    json.putObject("info")
        .put("title", options.titleOf(document))
        .put("version", options.version());
    if (!options.servers().isEmpty()) {
      ArrayNode servers = json.putArray("servers");
      options.servers().forEach(url -> servers.addObject().put("url", url));
    }
    ObjectNode paths = json.putObject("paths");
    byShape.values().forEach(methods -> paths.set(path(methods).text(), pathItem(methods)));
    json.putObject("components")
        .set("securitySchemes", new SecuritySchemes(document, options).of(schemes()));
    writeUnrouted(json);
    return json;
  }

  private static PathTemplate path(Map<String, Operation> methods) {
    return methods.values().iterator().next().first().path();
  }

  private Collection<Scheme> schemes() {
    Set<Scheme> schemes =
        document
            .entries()
            .filter(placed -> placed.entry().rule() instanceof Guarded)
            .flatMap(placed -> ((Guarded) placed.entry().rule()).schemes().stream())
            .collect(Collectors.toSet());
    schemes.addAll(accepted);
    return schemes;
  }

  private ObjectNode pathItem(Map<String, Operation> methods) {
    ObjectNode item = JsonText.object();
    List<String> variables = path(methods).variables();
    if (!variables.isEmpty()) {
      ArrayNode parameters = item.putArray("parameters");
      variables.forEach(name -> writeParameter(parameters.addObject(), name));
    }
    methods.forEach((method, operation) -> into(item, method).set(name(method), write(operation)));
    return item;
  }

  private static ObjectNode into(ObjectNode item, String method) {
    return METHODS.contains(method) ? item : item.withObjectProperty(Extension.OTHER_METHODS);
  }

  private static String name(String method) {
    return METHODS.contains(method) ? method.toLowerCase(Locale.ROOT) : method;
  }

  private static void writeParameter(ObjectNode parameter, String name) {
    parameter.put("name", name).put("in", "path").put("required", true);
    parameter.putObject("schema").put("type", "string");
  }

  /** Under the stable id of the first entry; where that has several routes, with the route. */
  private ObjectNode write(Operation operation) {
    String id = firstId(operation);
    boolean once = uses.getOrDefault(id, 0L) == 1;
    return operations.write(operation, once ? id : id + " " + operation);
  }

  private static String firstId(Operation operation) {
    return operation.first().placed().entry().id();
  }

  private void writeUnrouted(ObjectNode json) {
    EntryJson entries = EntryJson.of(document);
    List<Placed> unrouted =
        document.entries().filter(placed -> placed.entry().routes().isEmpty()).toList();
    if (!unrouted.isEmpty()) {
      ArrayNode list = json.putArray(Extension.UNROUTED);
      unrouted.forEach(placed -> list.add(entries.unrouted(placed)));
    }
  }
}
