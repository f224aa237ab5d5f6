package org.scopewarden.model;

import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes a manifest as JSON: the same manifest is the same text, on every machine. */
public final class ManifestWriter {

  private static final JsonFactory JSON = new JsonFactory();

  /** What stands before the digest, and nowhere earlier: a quote in a name is escaped. */
  private static final String DIGEST = "\"digest\": \"";

  private ManifestWriter() {}

  /** The JSON form, which ends with a line feed. */
  public static String write(Manifest manifest) {
    StringBuilder json = new StringBuilder(text(out -> writeManifest(out, manifest, "")));
    return json.insert(json.indexOf(DIGEST) + DIGEST.length(), digest(json.toString())).toString();
  }

  /** The JSON form: of one module its manifest, of several all of them in one object. */
  public static String write(Manifests document) {
    return document.modules().size() == 1
        ? write(document.modules().get(0))
        : text(json -> writeModules(json, document));
  }

  /** The JSON form of a rule alone: rules are equal if and only if their texts are. */
  public static String write(AccessRule rule) {
    return text(json -> RuleWriter.write(json, rule));
  }

  /** {@code sha256:} and the digest of everything in the manifest but the digest, in hex. */
  public static String digest(Manifest manifest) {
    MessageDigest digest = sha256();
    OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
    try (JsonGenerator json = JSON.createGenerator(new Indented(), sink, JsonEncoding.UTF8)) {
      writeManifest(json, manifest, "");
    }
    digest.update((byte) '\n');
    return inWords(digest);
  }

  private static String digest(String json) {
    MessageDigest digest = sha256();
    digest.update(json.getBytes(StandardCharsets.UTF_8));
    return inWords(digest);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String inWords(MessageDigest digest) {
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }

  private static String text(Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(new Indented(), text)) {
      content.accept(json);
    }
    return text.append('\n').toString();
  }

  private static void writeModules(JsonGenerator json, Manifests document) {
    json.writeStartObject();
    json.writeNumberProperty("schema", Manifest.SCHEMA);
    json.writeName("modules").writeStartArray();
    document.modules().forEach(module -> writeManifest(json, module, digest(module)));
    json.writeEndArray().writeEndObject();
  }

  private static void writeManifest(JsonGenerator json, Manifest manifest, String digest) {
    json.writeStartObject();
    json.writeNumberProperty("schema", Manifest.SCHEMA);
    json.writeStringProperty("module", manifest.module());
    json.writeStringProperty("digest", digest);
    writeCatalog(json, manifest.catalog());
    json.writeName("entries").writeStartArray();
    manifest.entries().forEach(entry -> writeEntry(json, entry));
    json.writeEndArray().writeEndObject();
  }

  private static void writeCatalog(JsonGenerator json, Catalog catalog) {
    json.writeName("catalog").writeStartArray();
    for (CatalogScope known : catalog.scopes()) {
      json.writeStartObject();
      json.writeStringProperty("scope", known.scope().name());
      json.writeStringProperty("description", known.description());
      writeStrings(json, "implies", known.implies().stream().map(Scope::name).toList());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeEntry(JsonGenerator json, Entry entry) {
    json.writeStartObject();
    json.writeStringProperty("id", entry.id());
    json.writeStringProperty("resource", entry.resource());
    json.writeStringProperty("method", entry.method().toString());
    json.writeName("routes").writeStartArray();
    entry.routes().forEach(route -> writeRoute(json, route));
    json.writeEndArray();
    json.writeName("rule");
    RuleWriter.write(json, entry.rule());
    if (!entry.notObjectScoped().isEmpty()) {
      json.writeStringProperty("notObjectScoped", entry.notObjectScoped());
    }
    json.writeStringProperty("declaredOn", entry.declaredOn());
    json.writeEndObject();
  }

  private static void writeRoute(JsonGenerator json, Route route) {
    json.writeStartObject();
    json.writeStringProperty("method", route.method());
    json.writeStringProperty("path", route.path());
    writeStrings(json, "consumes", route.consumes());
    writeStrings(json, "produces", route.produces());
    json.writeEndObject();
  }

  static void writeStrings(JsonGenerator json, String name, List<String> values) {
    json.writeName(name).writeStartArray();
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  /** A line for each member, with line feeds whatever the platform's line end is. */
  private static final class Indented extends ObjectWriteContext.Base {

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      Separators separators =
          Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER)
              .withObjectEmptySeparator("")
              .withArrayEmptySeparator("");
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
      printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
      return printer;
    }
  }
}
