package org.scopewarden.review.cli;

import org.jspecify.annotations.Nullable;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.compare.Change;
import org.scopewarden.model.compare.ChangeKind;
import org.scopewarden.model.compare.Comparison;
import org.scopewarden.model.compare.Example;
import org.scopewarden.review.cli.Output.Tone;
import tools.jackson.core.JsonGenerator;

/**
 * Changes as a table for people, and as JSON for programs.
 *
 * @param comparison what changed
 */
record ChangeTable(Comparison comparison) {

  private static final String ROW = "%-13s %s";

  void print(Output output) {
    int weaker = comparison.weakenings().size();
    String all = comparison.changes().isEmpty() ? "Nothing" : comparison.changes().size() + "";
    output.line(
        weaker == 0 ? Tone.GOOD : Tone.BAD,
        all + " changed, " + (weaker == 0 ? "nothing" : weaker + "") + " needs approval");
    comparison.changes().forEach(change -> print(output, change));
  }

  private static void print(Output output, Change change) {
    output.line(tone(change), ROW.formatted(change.kind(), change.request()));
    change.differences().forEach(text -> output.line(Tone.PLAIN, ROW.formatted("", text)));
    if (change.example() != null) {
      output.line(Tone.WARNING, ROW.formatted("", change.example()));
    }
  }

  private static Tone tone(Change change) {
    if (change.weakening()) {
      return Tone.BAD;
    }
    return change.kind() == ChangeKind.STRENGTHENED ? Tone.GOOD : Tone.HEADING;
  }

  /** Writes the members of one object. */
  void write(JsonGenerator json) {
    json.writeNumberProperty("weakenings", comparison.weakenings().size());
    json.writeName("changes").writeStartArray();
    comparison.changes().forEach(change -> write(json, change));
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Change change) {
    json.writeStartObject();
    json.writeStringProperty("kind", change.kind().toString());
    json.writeBooleanProperty("weakening", change.weakening());
    json.writeStringProperty("request", change.request());
    writePlaced(json, "before", change.before());
    writePlaced(json, "after", change.after());
    writeExample(json, change.example());
    json.writeName("differences").writeStartArray();
    change.differences().forEach(json::writeString);
    json.writeEndArray();
    json.writeStringProperty("fingerprint", change.fingerprint());
    json.writeEndObject();
  }

  private static void writePlaced(JsonGenerator json, String name, @Nullable Placed endpoint) {
    if (endpoint != null) {
      json.writeName(name).writeStartObject();
      json.writeStringProperty("module", endpoint.manifest().module());
      json.writeStringProperty("id", endpoint.entry().id());
      json.writeStringProperty("rule", endpoint.entry().rule().toString());
      json.writeEndObject();
    }
  }

  private static void writeExample(JsonGenerator json, @Nullable Example example) {
    if (example != null) {
      json.writeName("example").writeStartObject();
      json.writeBooleanProperty("credential", example.caller() == Example.Caller.KNOWN);
      json.writeName("held").writeStartArray();
      example.held().forEach(atom -> json.writeString(atom.toString()));
      json.writeEndArray();
      json.writeStringProperty("request", example.request());
      json.writeStringProperty("text", example.toString());
      json.writeEndObject();
    }
  }
}
