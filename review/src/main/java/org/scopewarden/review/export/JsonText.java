package org.scopewarden.review.export;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes JSON for people and machines: the same tree is the same text, on every machine. */
public final class JsonText {

  private static final JsonMapper JSON = JsonMapper.shared();

  private JsonText() {}

  /** An object to be filled, whose members keep their order. */
  public static ObjectNode object() {
    return JSON.createObjectNode();
  }

  /** A line for each member, ending with a line feed. */
  public static String indented(JsonNode json) {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return JSON.writer().with(printer).writeValueAsString(json) + "\n";
  }

  /** All in one line, ending with a line feed. */
  public static String line(JsonNode json) {
    return JSON.writeValueAsString(json) + "\n";
  }

  /** The tree of JSON that was written by this project itself. */
  public static JsonNode tree(String json) {
    return JSON.readTree(json);
  }
}
