package org.scopewarden.review.export.openapi;

import java.util.HashMap;
import java.util.Map;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.ManifestWriter;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.review.export.JsonText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a manifest says of an endpoint, in the manifest's own form, so that nothing is lost in
 * OpenAPI.
 *
 * @param rules the rules, by the key of their entry
 */
record EntryJson(Map<String, JsonNode> rules) {

  static EntryJson of(Manifests document) {
    Map<String, JsonNode> rules = new HashMap<>();
    for (Manifest module : document.modules()) {
      for (JsonNode entry : JsonText.tree(ManifestWriter.write(module)).get("entries")) {
        rules.put(module.module() + "/" + entry.get("id").stringValue(), entry.get("rule"));
      }
    }
    return new EntryJson(rules);
  }

  /** The endpoints that answer, in order. */
  ArrayNode of(Operation operation) {
    ArrayNode entries = JsonText.object().putArray("entries");
    for (RoutedEntry one : operation.entries()) {
      ObjectNode entry = entries.addObject();
      writeId(entry, one.placed());
      entry.put("path", one.route().path());
      one.route().consumes().forEach(entry.putArray("consumes")::add);
      one.route().produces().forEach(entry.putArray("produces")::add);
      entry.set("rule", rules.get(one.placed().key()));
    }
    return entries;
  }

  /** An endpoint without a path of its own. */
  ObjectNode unrouted(Placed placed) {
    ObjectNode entry = JsonText.object();
    writeId(entry, placed);
    entry.set("rule", rules.get(placed.key()));
    return entry;
  }

  private static void writeId(ObjectNode entry, Placed placed) {
    entry.put("module", placed.manifest().module());
    entry.put("id", placed.entry().id());
  }
}
