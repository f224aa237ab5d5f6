package org.scopewarden.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;

/** Reads what {@link ManifestWriter} wrote, and nothing else. */
public final class ManifestReader {

  /** Expressions in longer ones would nest deeper than they could be read. */
  private static final int LONGEST_PATH = 2_000;

  private ManifestReader() {}

  /**
   * Reads the manifest in a file.
   *
   * @throws ManifestException if the file cannot be read or is not a manifest
   */
  public static Manifest read(Path file) {
    return only(readAll(file), file.toString());
  }

  /**
   * Reads a manifest. Closing the stream is left to the caller.
   *
   * @param origin what messages call the input: a file's name, for example
   * @throws ManifestException if the input is not a manifest
   */
  public static Manifest read(InputStream input, String origin) {
    return only(readAll(input, origin), origin);
  }

  /**
   * Reads the document in a file: the manifests of several modules, or one manifest alone.
   *
   * @throws ManifestException if the file cannot be read or is neither
   */
  public static Manifests readAll(Path file) {
    try (InputStream input = Files.newInputStream(file)) {
      return readAll(input, file.toString());
    } catch (IOException e) {
      throw new ManifestException(file + ": cannot be read (" + e + ")", e);
    }
  }

  /**
   * Reads a document. Closing the stream is left to the caller.
   *
   * @param origin what messages call the input: a file's name, for example
   * @throws ManifestException if the input is not a document
   */
  public static Manifests readAll(InputStream input, String origin) {
    try (JsonCursor json = new JsonCursor(input, origin)) {
      return document(json);
    } catch (JacksonException e) {
      var at = e.getLocation();
      String position = at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr();
      throw new ManifestException(origin + position + ": " + e.getOriginalMessage(), e);
    }
  }

  private static Manifest only(Manifests document, String origin) {
    if (document.modules().size() != 1) {
      throw new ManifestException(
          origin + ": has " + document.modules().size() + " modules where one is expected");
    }
    return document.modules().get(0);
  }

  private static Manifests document(JsonCursor json) {
    json.startObject();
    schema(json);
    List<Manifest> modules =
        json.has("modules")
            ? json.objects("modules", ManifestReader::module)
            : List.of(manifest(json));
    json.endObject();
    json.end();
    if (modules.stream().map(Manifest::module).distinct().count() < modules.size()) {
      throw json.problem("two modules have the same name");
    }
    return new Manifests(modules);
  }

  private static Manifest module(JsonCursor json) {
    schema(json);
    return manifest(json);
  }

  private static void schema(JsonCursor json) {
    if (json.number("schema") != Manifest.SCHEMA) {
      throw json.problem(
          "\"schema\" must be "
              + Manifest.SCHEMA
              + ": read it with the version of"
              + " Scopewarden that wrote it");
    }
  }

  /** All that follows the version. */
  private static Manifest manifest(JsonCursor json) {
    String module = json.string("module");
    if (module.isBlank() || module.indexOf('/') >= 0) {
      throw json.problem("\"" + module + "\" is not the name of a module");
    }
    String digest = json.string("digest");
    Set<Scope> scopes = new HashSet<>();
    Catalog catalog = new Catalog(json.objects("catalog", each -> catalogScope(each, scopes)));
    Set<String> ids = new HashSet<>();
    List<Entry> entries = json.objects("entries", each -> entry(each, ids));
    Manifest manifest = new Manifest(module, catalog, entries);
    if (!digest.equals(ManifestWriter.digest(manifest))) {
      throw json.problem(
          "\"digest\" does not match the content: the file was edited by hand, build"
              + " it again");
    }
    return manifest;
  }

  private static CatalogScope catalogScope(JsonCursor json, Set<Scope> before) {
    Scope scope = scope(json);
    if (!before.add(scope)) {
      throw json.problem("\"" + scope + "\" is in the catalogue twice");
    }
    String description = json.string("description");
    List<Scope> implies = json.strings("implies").stream().map(name -> scope(json, name)).toList();
    return new CatalogScope(scope, description, implies);
  }

  private static Entry entry(JsonCursor json, Set<String> before) {
    String id = json.string("id");
    if (!before.add(id)) {
      throw json.problem("there are two entries with the id \"" + id + "\"");
    }
    String resource = json.string("resource");
    MethodSignature method = signature(json, json.string("method"));
    List<Route> routes = json.objects("routes", ManifestReader::route);
    AccessRule rule = json.object("rule", RuleReader::read);
    String reason = json.has("notObjectScoped") ? json.string("notObjectScoped") : "";
    String declaredOn = json.string("declaredOn");
    Entry entry = new Entry(resource, method, routes, rule, reason, declaredOn);
    if (!entry.id().equals(id)) {
      throw json.problem("\"id\" is \"" + id + "\" where \"" + entry.id() + "\" is expected");
    }
    return entry;
  }

  private static Route route(JsonCursor json) {
    String method = json.string("method");
    if (method.isEmpty()) {
      throw json.problem("\"method\" is empty");
    }
    return new Route(method, path(json), json.strings("consumes"), json.strings("produces"));
  }

  private static String path(JsonCursor json) {
    String path = json.string("path");
    if (!path.startsWith("/")) {
      throw json.problem("\"path\" does not begin with a slash");
    }
    if (path.length() > LONGEST_PATH) {
      throw json.problem("\"path\" has more than " + LONGEST_PATH + " characters");
    }
    return path;
  }

  static Scope scope(JsonCursor json) {
    return scope(json, json.string("scope"));
  }

  static Scope scope(JsonCursor json, String name) {
    if (!Scope.isLegal(name)) {
      throw json.problem("\"" + name + "\" is not a scope-token of RFC 6749");
    }
    return new Scope(name);
  }

  private static MethodSignature signature(JsonCursor json, String text) {
    try {
      return MethodSignature.parse(text);
    } catch (IllegalArgumentException e) {
      throw json.problem("\"" + text + "\" is not a method signature");
    }
  }
}
