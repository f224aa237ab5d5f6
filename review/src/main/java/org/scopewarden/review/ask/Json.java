package org.scopewarden.review.ask;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Atom;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.ObjectCheck;
import org.scopewarden.model.Route;
import org.scopewarden.model.Scheme;
import org.scopewarden.model.StepUp;
import tools.jackson.core.JsonGenerator;

/** Writes what several answers have in common. */
final class Json {

  private Json() {}

  static void strings(JsonGenerator json, String name, Collection<?> values) {
    json.writeName(name).writeStartArray();
    values.forEach(value -> json.writeString(value.toString()));
    json.writeEndArray();
  }

  /** An array with an object for each of {@code values}, whose members {@code members} writes. */
  static <T> void objects(
      JsonGenerator json, String name, Collection<T> values, BiConsumer<JsonGenerator, T> members) {
    json.writeName(name).writeStartArray();
    for (T value : values) {
      json.writeStartObject();
      members.accept(json, value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void request(JsonGenerator json, Request request) {
    json.writeStringProperty("method", request.method());
    json.writeStringProperty("path", request.path());
  }

  static void grant(JsonGenerator json, Grant grant) {
    json.writeBooleanProperty("credential", grant.credential());
    strings(json, "scopes", grant.scopes());
    strings(json, "roles", grant.roles());
    grant.scheme().ifPresent(scheme -> json.writeStringProperty("scheme", scheme.toString()));
  }

  static void endpoint(JsonGenerator json, Placed endpoint) {
    json.writeStringProperty("module", endpoint.manifest().module());
    json.writeStringProperty("id", endpoint.entry().id());
  }

  static void match(JsonGenerator json, Match match) {
    endpoint(json, match.endpoint());
    route(json, match.route());
  }

  static void route(JsonGenerator json, Route route) {
    json.writeStringProperty("method", route.method());
    json.writeStringProperty("path", route.path());
    strings(json, "consumes", route.consumes());
    strings(json, "produces", route.produces());
  }

  /** What a rule is, and what must be true besides its clauses. */
  static void rule(JsonGenerator json, AccessRule rule) {
    if (rule instanceof Guarded guarded) {
      json.writeStringProperty("access", "guarded");
      strings(json, "schemes", guarded.schemes().stream().map(Scheme::toString).toList());
      strings(json, "checks", guarded.checks().stream().map(ObjectCheck::toString).toList());
      stepUp(json, guarded.stepUp());
    } else if (rule instanceof Public open) {
      json.writeStringProperty("access", "public");
      json.writeStringProperty("reason", open.reason());
    } else {
      json.writeStringProperty("access", "denied");
    }
  }

  private static void stepUp(JsonGenerator json, StepUp stepUp) {
    if (!stepUp.equals(StepUp.NONE)) {
      json.writeName("stepUp").writeStartObject();
      strings(json, "acr", stepUp.acrValues());
      stepUp.maxAge().ifPresent(seconds -> json.writeNumberProperty("maxAge", seconds));
      json.writeEndObject();
    }
  }

  static void where(JsonGenerator json, List<Map<String, String>> where) {
    objects(json, "where", where, (each, values) -> values.forEach(each::writeStringProperty));
  }

  /** What a caller needs. */
  static void ways(JsonGenerator json, Ways ways) {
    json.writeName("sets").writeStartArray();
    for (Set<Atom> set : ways.sets()) {
      json.writeStartArray();
      set.forEach(atom -> json.writeString(atom.toString()));
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeBooleanProperty("complete", ways.isComplete());
  }
}
