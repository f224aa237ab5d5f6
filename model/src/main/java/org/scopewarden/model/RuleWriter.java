package org.scopewarden.model;

import static org.scopewarden.model.ManifestWriter.writeStrings;

import tools.jackson.core.JsonGenerator;

/** Writes the rule of an entry. What an endpoint does not ask for is left out. */
final class RuleWriter {

  private RuleWriter() {}

  static void write(JsonGenerator json, AccessRule rule) {
    json.writeStartObject();
    if (rule instanceof AccessRule.Public open) {
      json.writeStringProperty("access", "public");
      json.writeStringProperty("reason", open.reason());
      json.writeBooleanProperty("identify", open.identify());
    } else if (rule instanceof AccessRule.Guarded guarded) {
      json.writeStringProperty("access", "guarded");
      writeGuarded(json, guarded);
    } else {
      json.writeStringProperty("access", "denied");
    }
    json.writeEndObject();
  }

  private static void writeGuarded(JsonGenerator json, AccessRule.Guarded rule) {
    if (!rule.schemes().isEmpty()) {
      writeStrings(json, "schemes", rule.schemes().stream().map(Scheme::toString).toList());
    }
    json.writeName("clauses").writeStartArray();
    rule.clauses().forEach(clause -> writeClause(json, clause));
    json.writeEndArray();
    if (!rule.checks().isEmpty()) {
      json.writeName("checks").writeStartArray();
      rule.checks().forEach(check -> writeCheck(json, check));
      json.writeEndArray();
    }
    if (!rule.stepUp().equals(StepUp.NONE)) {
      writeStepUp(json, rule.stepUp());
    }
  }

  private static void writeClause(JsonGenerator json, Clause clause) {
    json.writeStartObject();
    json.writeName("anyOf").writeStartArray();
    clause.anyOf().forEach(atom -> writeAtom(json, atom));
    json.writeEndArray().writeEndObject();
  }

  private static void writeAtom(JsonGenerator json, Atom atom) {
    json.writeStartObject();
    if (atom instanceof Role role) {
      json.writeStringProperty("role", role.name());
    } else if (atom instanceof InstanceScope instance) {
      json.writeStringProperty("scope", instance.whole().name());
      json.writeStringProperty("parameter", instance.parameter());
    } else if (atom instanceof Scope scope) {
      json.writeStringProperty("scope", scope.name());
    }
    json.writeEndObject();
  }

  private static void writeCheck(JsonGenerator json, ObjectCheck check) {
    json.writeStartObject();
    json.writeStringProperty("type", check.type());
    json.writeStringProperty("method", check.method());
    json.writeName("parameters").writeStartArray();
    for (ObjectCheck.Parameter parameter : check.parameters()) {
      json.writeStartObject();
      json.writeStringProperty("from", parameter.source().toString());
      json.writeStringProperty("name", parameter.name());
      json.writeEndObject();
    }
    json.writeEndArray().writeEndObject();
  }

  private static void writeStepUp(JsonGenerator json, StepUp stepUp) {
    json.writeName("stepUp").writeStartObject();
    writeStrings(json, "acr", stepUp.acrValues());
    if (stepUp.maxAge().isPresent()) {
      json.writeNumberProperty("maxAge", stepUp.maxAge().getAsLong());
    }
    json.writeEndObject();
  }
}
