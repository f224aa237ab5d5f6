package org.scopewarden.model.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Atom;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.CatalogScope;
import org.scopewarden.model.Clause;
import org.scopewarden.model.Entry;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.MethodSignature;
import org.scopewarden.model.ObjectCheck;
import org.scopewarden.model.ObjectCheck.Parameter;
import org.scopewarden.model.ObjectCheck.Source;
import org.scopewarden.model.Role;
import org.scopewarden.model.Route;
import org.scopewarden.model.Scheme;
import org.scopewarden.model.Scope;
import org.scopewarden.model.StepUp;

/**
 * A document as a few lines. {@code Users.get GET /users/{id} >text/csv && GET /me => read &
 * s:{id}} is an endpoint of module {@code m}, or of another with {@code other/} before it; {@code
 * <} names what is consumed. {@code @ admin > read, write} is a scope of the catalogue of all
 * modules.
 */
final class Written {

  private final Map<String, List<Entry>> entries = new TreeMap<>();
  private final Map<String, CatalogScope> scopes = new LinkedHashMap<>();

  private Written() {}

  static Manifests document(Stream<String> lines) {
    Written written = new Written();
    lines.forEach(written::add);
    Catalog catalog = new Catalog(List.copyOf(written.scopes.values()));
    return new Manifests(
        written.entries.entrySet().stream()
            .map(module -> new Manifest(module.getKey(), catalog, module.getValue()))
            .toList());
  }

  private void add(String line) {
    if (line.startsWith("@")) {
      String[] scope = line.substring(1).split(">", -1);
      List<Scope> implied = words(scope.length > 1 ? scope[1] : "", ",").map(Scope::new).toList();
      scopes.put(scope[0].strip(), new CatalogScope(new Scope(scope[0].strip()), "", implied));
      return;
    }
    String[] parts = line.split(" => ", -1);
    String[] name = parts[0].split(" ", 2);
    String module = name[0].contains("/") ? name[0].substring(0, name[0].indexOf('/')) : "m";
    String method = name[0].substring(name[0].indexOf('/') + 1);
    int dot = method.lastIndexOf('.');
    List<Route> routes = words(name.length > 1 ? name[1] : "", "&&").map(Written::route).toList();
    entries
        .computeIfAbsent(module, any -> new ArrayList<>())
        .add(
            new Entry(
                "org.acme." + method.substring(0, dot),
                new MethodSignature(method.substring(dot + 1), "()V"),
                routes,
                rule(parts[1].strip()),
                "",
                "org.acme"));
  }

  private static Route route(String text) {
    String[] types = text.split(" (?=[<>][A-Za-z*])", -1);
    String[] parts = types[0].split(" ", 2);
    return new Route(parts[0], parts[1], marked(types, '<'), marked(types, '>'));
  }

  private static List<String> marked(String[] types, char mark) {
    return Stream.of(types)
        .skip(1)
        .filter(type -> type.charAt(0) == mark)
        .map(type -> type.substring(1))
        .toList();
  }

  private static AccessRule rule(String text) {
    if (text.startsWith("public")) {
      return new AccessRule.Public(text, text.endsWith("identify"));
    }
    if (text.equals("denied")) {
      return new AccessRule.Denied();
    }
    TreeSet<Scheme> schemes = new TreeSet<>();
    List<Clause> clauses = new ArrayList<>();
    List<ObjectCheck> checks = new ArrayList<>();
    List<String> acr = new ArrayList<>();
    OptionalLong age = OptionalLong.empty();
    for (String part : words(text, "&").toList()) {
      if (part.startsWith("by:")) {
        words(part.substring(3), ",")
            .forEach(each -> schemes.add(Scheme.named(each).orElseThrow()));
      } else if (part.startsWith("acr:")) {
        words(part.substring(4), ",").forEach(acr::add);
      } else if (part.startsWith("age:")) {
        age = OptionalLong.of(Long.parseLong(part.substring(4)));
      } else if (part.startsWith("check:")) {
        checks.add(check(part.substring(6)));
      } else if (!part.equals("auth")) {
        clauses.add(Clause.anyOf(words(part, "\\|").map(Written::atom).toList()));
      }
    }
    return new Guarded(List.copyOf(schemes), clauses, checks, new StepUp(acr, age));
  }

  /** {@code Owns(path id, query by)}. */
  private static ObjectCheck check(String text) {
    String[] parts = text.split("[()]", -1);
    return new ObjectCheck(
        parts[0],
        "test",
        words(parts.length > 1 ? parts[1] : "", ",")
            .map(each -> each.split(" ", -1))
            .map(each -> new Parameter(Source.named(each[0]).orElseThrow(), each[1]))
            .toList());
  }

  private static Atom atom(String text) {
    if (text.startsWith("role:")) {
      return new Role(text.substring(5));
    }
    int brace = text.indexOf(":{");
    return brace < 0
        ? new Scope(text)
        : new InstanceScope(
            new Scope(text.substring(0, brace)), text.substring(brace + 2, text.length() - 1));
  }

  private static Stream<String> words(String text, String separator) {
    return Stream.of(text.split(separator, -1)).map(String::strip).filter(word -> !word.isEmpty());
  }
}
