package org.scopewarden.review.export.sarif;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.compare.Change;
import org.scopewarden.model.compare.Comparison;
import org.scopewarden.model.findings.Finding;
import org.scopewarden.model.findings.ManifestFindings;
import org.scopewarden.review.export.ExportException;
import org.scopewarden.review.export.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what changed and what is found in a document as SARIF 2.1.0. Places are those in the file
 * of the document; nothing of the machine is in it.
 */
public final class SarifExport {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /** No root, no drive, no step up. */
  private static final Pattern WITHIN =
      Pattern.compile("(?!.*(^|/)\\.\\.?(/|$))[^/\\\\:][^\\\\:]*");

  private final String artifact;
  private final ManifestLines lines;
  private final ObjectNode log = JsonText.object();
  private final ArrayNode results;

  private SarifExport(Manifests document, String artifact) {
    this.artifact = relative(artifact);
    this.lines = ManifestLines.of(document);
    log.put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    run.putObject("tool").set("driver", driver());
    run.put("columnKind", "utf16CodeUnits");
    this.results = run.putArray("results");
  }

  /**
   * The results as JSON, ending with a line feed.
   *
   * @param document the document after the change
   * @param artifact the file of the document, relative to the root of the repository, with slashes
   * @throws ExportException if {@code artifact} is no such path
   */
  public static String json(Comparison comparison, Manifests document, String artifact) {
    SarifExport export = new SarifExport(document, artifact);
    comparison.changes().forEach(export::add);
    document.modules().forEach(export::addFindings);
    return JsonText.indented(export.log);
  }

  private static String relative(String artifact) {
    try {
      URI uri = new URI(null, null, artifact, null);
      if (!artifact.isBlank() && WITHIN.matcher(artifact).matches()) {
        return uri.getRawPath();
      }
    } catch (URISyntaxException e) {
      throw new ExportException(artifact + ": a path within the repository is needed", e);
    }
    throw new ExportException(artifact + ": a path within the repository is needed");
  }

  private static ObjectNode driver() {
    ObjectNode driver = JsonText.object();
    driver.put("name", "Scopewarden");
    ArrayNode rules = driver.putArray("rules");
    for (SarifRule rule : SarifRule.values()) {
      ObjectNode json = rules.addObject().put("id", rule.id()).put("name", rule.title());
      json.putObject("shortDescription").put("text", rule.description());
      json.putObject("fullDescription").put("text", rule.description());
      json.putObject("help").put("text", rule.help()).put("markdown", rule.help());
      json.putObject("properties").putArray("tags").add("security");
    }
    return driver;
  }

  private void add(Change change) {
    String text =
        change.request()
            + ": "
            + Optional.ofNullable(change.example()).map(one -> one + ": ").orElse("")
            + String.join("; ", change.differences());
    Placed placed = change.after() == null ? change.before() : change.after();
    ObjectNode result =
        result(SarifRule.of(change.kind()), change.weakening() ? "error" : "note", text);
    writeLocation(result, placed);
    result.putObject("partialFingerprints").put("scopewardenChange/v1", change.fingerprint());
  }

  private void addFindings(Manifest module) {
    Map<String, Placed> placed =
        module.entries().stream()
            .collect(Collectors.toMap(Entry::id, entry -> new Placed(module, entry)));
    for (Finding finding : ManifestFindings.of(module)) {
      ObjectNode result = result(SarifRule.of(finding), "warning", finding.text());
      writeLocation(result, placed.get(finding.entryId()));
      result
          .putObject("partialFingerprints")
          .put("scopewardenFinding/v1", fingerprint(module, finding));
    }
  }

  private ObjectNode result(SarifRule rule, String level, String text) {
    ObjectNode result = results.addObject();
    result.put("ruleId", rule.id()).put("level", level);
    result.putObject("message").put("text", SarifMessage.literal(text));
    return result;
  }

  /** What was removed stands nowhere any more: it has a name, and the file. */
  private void writeLocation(ObjectNode result, @Nullable Placed placed) {
    ObjectNode location = result.putArray("locations").addObject();
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", artifact);
    if (placed != null) {
      int line = lines.of(placed);
      if (line > 0) {
        physical.putObject("region").put("startLine", line);
      }
      location
          .putArray("logicalLocations")
          .addObject()
          .put("fullyQualifiedName", placed.entry().id())
          .put("kind", "function");
    }
  }

  /** Of what it is about, not of its words: a finding stays the same one if those get better. */
  private static String fingerprint(Manifest module, Finding finding) {
    List<String> parts =
        List.of(module.module(), finding.code(), finding.entryId(), finding.others().toString());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
