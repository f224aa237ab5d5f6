package org.scopewarden.model;

import java.util.List;
import java.util.OptionalLong;

/** Reads the rule of an entry. What an endpoint does not ask for is left out. */
final class RuleReader {

  private RuleReader() {}

  static AccessRule read(JsonCursor json) {
    String access = json.string("access");
    return switch (access) {
      case "public" -> open(json);
      case "denied" -> new AccessRule.Denied();
      case "guarded" -> guarded(json);
      default -> throw json.problem("\"access\" is \"" + access + "\": public, denied or guarded");
    };
  }

  private static AccessRule open(JsonCursor json) {
    String reason = json.string("reason");
    if (reason.isBlank()) {
      throw json.problem("\"reason\" is blank");
    }
    return new AccessRule.Public(reason, json.bool("identify"));
  }

  private static AccessRule guarded(JsonCursor json) {
    List<String> schemes = json.has("schemes") ? json.strings("schemes") : List.of();
    List<Clause> clauses = json.objects("clauses", RuleReader::clause);
    List<ObjectCheck> checks =
        json.has("checks") ? json.objects("checks", RuleReader::check) : List.of();
    StepUp stepUp = json.has("stepUp") ? json.object("stepUp", RuleReader::stepUp) : StepUp.NONE;
    return new AccessRule.Guarded(
        schemes.stream().map(name -> scheme(json, name)).toList(), clauses, checks, stepUp);
  }

  private static Scheme scheme(JsonCursor json, String name) {
    return Scheme.named(name)
        .orElseThrow(() -> json.problem("\"" + name + "\" is not a scheme of credentials"));
  }

  private static Clause clause(JsonCursor json) {
    List<Atom> anyOf = json.objects("anyOf", RuleReader::atom);
    if (anyOf.isEmpty()) {
      throw json.problem("\"anyOf\" is empty");
    }
    return new Clause(anyOf);
  }

  private static Atom atom(JsonCursor json) {
    if (json.has("role")) {
      return role(json, json.string("role"));
    }
    Scope scope = ManifestReader.scope(json);
    return json.has("parameter") ? instance(json, scope, json.string("parameter")) : scope;
  }

  private static Role role(JsonCursor json, String name) {
    if (name.isBlank()) {
      throw json.problem("\"role\" is blank");
    }
    return new Role(name);
  }

  private static InstanceScope instance(JsonCursor json, Scope whole, String parameter) {
    try {
      return new InstanceScope(whole, parameter);
    } catch (IllegalArgumentException e) {
      throw json.problem("\"" + parameter + "\" is not a path parameter");
    }
  }

  private static ObjectCheck check(JsonCursor json) {
    return new ObjectCheck(
        json.string("type"),
        json.string("method"),
        json.objects("parameters", RuleReader::parameter));
  }

  private static ObjectCheck.Parameter parameter(JsonCursor json) {
    String from = json.string("from");
    ObjectCheck.Source source =
        ObjectCheck.Source.named(from)
            .orElseThrow(() -> json.problem("\"from\" is \"" + from + "\": path, query or header"));
    return new ObjectCheck.Parameter(source, json.string("name"));
  }

  private static StepUp stepUp(JsonCursor json) {
    List<String> acr = json.strings("acr");
    if (!json.has("maxAge")) {
      return new StepUp(acr, OptionalLong.empty());
    }
    long maxAge = json.wholeNumber("maxAge");
    if (maxAge < 0) {
      throw json.problem("\"maxAge\" is negative");
    }
    return new StepUp(acr, OptionalLong.of(maxAge));
  }
}
