package org.scopewarden.review.report;

import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Atom;
import org.scopewarden.model.Clause;
import org.scopewarden.model.Entry;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.Role;
import org.scopewarden.model.Scope;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What the page's scripts read: JSON that can stand inside a {@code script} element. */
final class DataBlock {

  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;

  private DataBlock(JsonGenerator json) {
    this.json = json;
  }

  /**
   * The modules with their scopes and endpoints. There is no {@code <} in it, so that no text of a
   * manifest ends the element (HTML, "restrictions for contents of script elements").
   */
  static String of(List<ModuleView> modules) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      new DataBlock(json).write(modules);
    }
    return text.toString().replace("<", "\\u003c");
  }

  private void write(List<ModuleView> modules) {
    json.writeStartObject().writeName("modules").writeStartArray();
    modules.forEach(this::write);
    json.writeEndArray().writeEndObject();
  }

  private void write(ModuleView module) {
    json.writeStartObject();
    text("name", module.name());
    json.writeName("scopes").writeStartArray();
    module.scopes().forEach(this::write);
    json.writeEndArray().writeName("endpoints").writeStartArray();
    module.endpoints().forEach(this::write);
    json.writeEndArray().writeEndObject();
  }

  private void write(ScopeView scope) {
    json.writeStartObject();
    text("name", scope.scope().name());
    text("description", scope.description());
    texts("implies", scope.implies());
    json.writeEndObject();
  }

  private void write(EndpointView endpoint) {
    Entry entry = endpoint.entry();
    json.writeStartObject();
    text("id", entry.id());
    text("resource", entry.resource());
    text("kind", endpoint.kind().toString());
    text("who", endpoint.who());
    text("declaredOn", entry.declaredOn());
    text("notObjectScoped", entry.notObjectScoped());
    text("reason", endpoint.reason());
    texts("findings", endpoint.findings());
    json.writeName("routes").writeStartArray();
    entry.routes().forEach(r -> route(r.method(), r.path(), EndpointView.inWords(r)));
    json.writeEndArray();
    write(entry.rule());
    json.writeEndObject();
  }

  private void route(String method, String path, String words) {
    json.writeStartObject();
    text("method", method);
    text("path", path);
    text("words", words);
    json.writeEndObject();
  }

  private void write(AccessRule rule) {
    if (rule instanceof Guarded guarded) {
      texts("schemes", guarded.schemes());
      texts("checks", guarded.checks());
      text("stepUp", guarded.stepUp().toString());
      json.writeName("clauses").writeStartArray();
      guarded.clauses().forEach(this::write);
      json.writeEndArray();
    }
  }

  private void write(Clause clause) {
    json.writeStartArray();
    clause.anyOf().forEach(this::write);
    json.writeEndArray();
  }

  private void write(Atom atom) {
    json.writeStartObject();
    text("text", atom.toString());
    if (atom instanceof Role role) {
      text("role", role.name());
    } else if (atom instanceof Scope scope) {
      text("scope", scope.name());
    } else if (atom instanceof InstanceScope instance) {
      text("instanceOf", instance.whole().name());
    }
    json.writeEndObject();
  }

  private void texts(String name, Collection<?> values) {
    if (!values.isEmpty()) {
      json.writeName(name).writeStartArray();
      values.forEach(value -> json.writeString(VisibleText.of(value.toString())));
      json.writeEndArray();
    }
  }

  private void text(String name, String value) {
    if (!value.isEmpty()) {
      json.writeStringProperty(name, VisibleText.of(value));
    }
  }
}
