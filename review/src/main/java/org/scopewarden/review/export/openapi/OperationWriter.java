package org.scopewarden.review.export.openapi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Scheme;
import org.scopewarden.review.export.JsonText;
import org.scopewarden.review.export.MarkdownText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes an operation: who may call it, as far as OpenAPI has words, and the rest beside it. */
final class OperationWriter {

  private final Collection<Scheme> accepted;
  private final SecurityRequirements requirements;
  private final EntryJson entries;

  OperationWriter(Manifests document, Collection<Scheme> accepted) {
    this.accepted = accepted;
    this.requirements = new SecurityRequirements(accepted);
    this.entries = EntryJson.of(document);
  }

  /** The operation under this name. */
  ObjectNode write(Operation operation, String operationId) {
    Access access = operation.access(accepted);
    ObjectNode json = JsonText.object();
    json.put("operationId", operationId);
    json.put("description", description(operation));
    writeSecurity(json.putArray("security"), operation, access);
    json.set("responses", responses(operation, access));
    if (access.alternatives().isEmpty()) {
      json.put(Extension.DENIED, true);
    }
    List<String> unsaid = unsaid(operation, access);
    if (!unsaid.isEmpty()) {
      unsaid.forEach(json.putArray(Extension.UNSAID)::add);
    }
    json.set(Extension.ENTRIES, entries.of(operation));
    return json;
  }

  private void writeSecurity(ArrayNode security, Operation operation, Access access) {
    if (identifies(operation)) {
      requirements.writeOptional(security);
    } else {
      requirements.write(security, access);
    }
  }

  private static boolean identifies(Operation operation) {
    return rules(operation).anyMatch(rule -> rule instanceof Public open && open.identify());
  }

  private static Stream<AccessRule> rules(Operation operation) {
    return operation.entries().stream().map(one -> one.placed().entry().rule());
  }

  private static String description(Operation operation) {
    return rules(operation)
        .map(rule -> "Who may call: " + MarkdownText.code(inWords(rule)))
        .distinct()
        .collect(Collectors.joining("; or "));
  }

  private static String inWords(AccessRule rule) {
    return rule instanceof Public open ? "everybody (" + open.reason() + ")" : rule.toString();
  }

  private static ObjectNode responses(Operation operation, Access access) {
    ObjectNode responses = JsonText.object();
    boolean denied = access.alternatives().isEmpty();
    boolean open = access.alternatives().stream().anyMatch(Alternative::isAnyone);
    if ((!denied && !open) || identifies(operation)) {
      responses.putObject("401").put("description", "There is no valid credential.");
    }
    if (!open) {
      responses.putObject("403").put("description", "The caller may not call this.");
    }
    if (!denied) {
      responses.putObject("default").put("description", "What the endpoint answers.");
    }
    return responses;
  }

  private static List<String> unsaid(Operation operation, Access access) {
    return Stream.of(
            several(operation),
            operation.entries().stream()
                .filter(one -> !one.path().isExact())
                .map(one -> "only paths that match " + one.route().path() + " are meant"),
            rules(operation).flatMap(rule -> RuleAccess.unsaid(rule).stream()),
            access.isExact()
                ? Stream.<String>of()
                : Stream.of(
                    "scopes are left out: there are more than "
                        + ScopeSets.MOST
                        + " sets of scopes that are enough"))
        .flatMap(sentences -> sentences)
        .distinct()
        .toList();
  }

  private static Stream<String> several(Operation operation) {
    Set<Map.Entry<String, AccessRule>> different =
        operation.entries().stream()
            .map(one -> Map.entry(one.placed().key(), one.placed().entry().rule()))
            .collect(Collectors.toSet());
    return different.size() > 1
        ? Stream.of(different.size() + " endpoints answer here: what is enough for one is stated")
        : Stream.of();
  }
}
