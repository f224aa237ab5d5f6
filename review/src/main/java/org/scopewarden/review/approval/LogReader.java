package org.scopewarden.review.approval;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scopewarden.review.text.Escaped;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Reads what {@link LogWriter} wrote, and nothing else but white space. */
final class LogReader {

  private final String origin;
  private final String json;

  private LogReader(String json, String origin) {
    this.json = json;
    this.origin = origin;
  }

  /**
   * @param origin what messages call the input: a file's name, for example
   * @throws ApprovalException if the text is not a log
   */
  static ApprovalLog read(String json, String origin) {
    LogReader reader = new LogReader(json, origin);
    try {
      reader.requireSchema();
      ApprovalLog log = LogFormat.JSON.readValue(json, ApprovalLog.class);
      reader.requireSameAs(LogWriter.write(log));
      return log;
    } catch (JacksonException e) {
      throw reader.problem(reader.location(e), reason(e), e);
    }
  }

  /** Looked at first, so that a newer form is named as such, whatever else is new in it. */
  private void requireSchema() {
    try (JsonParser parser = LogFormat.JSON.createParser(json)) {
      boolean found =
          parser.nextToken() == JsonToken.START_OBJECT
              && "schema".equals(parser.nextName())
              && parser.nextToken() == JsonToken.VALUE_NUMBER_INT
              && parser.getLongValue() == ApprovalLog.SCHEMA;
      if (!found) {
        throw problem(
            parser.currentTokenLocation(),
            "a log of approvals begins with \"schema\": "
                + ApprovalLog.SCHEMA
                + ": read it with the version of Scopewarden that wrote it",
            null);
      }
    }
  }

  /** Finds what is spelt differently, stands elsewhere or is left out, token by token. */
  private void requireSameAs(String written) {
    try (JsonParser found = LogFormat.JSON.createParser(json);
        JsonParser due = LogFormat.JSON.createParser(written)) {
      while (due.nextToken() != null) {
        if (found.nextToken() != due.currentToken()
            || !Objects.equals(found.getString(), due.getString())) {
          throw problem(found.currentTokenLocation(), due.getString() + " is expected here", null);
        }
      }
    }
  }

  /** Where a problem is: Jackson does not say it of a property that it has put aside. */
  private @Nullable TokenStreamLocation location(JacksonException e) {
    TokenStreamLocation told = e.getLocation();
    return told == null || told.getLineNr() < 1 ? location(pointer(e)) : told;
  }

  private static JsonPointer pointer(JacksonException e) {
    JsonPointer pointer = JsonPointer.empty();
    for (JacksonException.Reference each : e.getPath()) {
      pointer =
          each.getIndex() < 0
              ? pointer.appendProperty(each.getPropertyName())
              : pointer.appendIndex(each.getIndex());
    }
    return pointer;
  }

  /** Of what has been read already, so that all before it can be read. */
  private @Nullable TokenStreamLocation location(JsonPointer pointer) {
    try (JsonParser parser = LogFormat.JSON.createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.streamReadContext().pathAsPointer().equals(pointer)) {
          return parser.currentTokenLocation();
        }
      }
      return null;
    }
  }

  private static @Nullable String reason(JacksonException e) {
    return e.getCause() instanceof IllegalArgumentException refused
        ? refused.getMessage()
        : e.getOriginalMessage();
  }

  private ApprovalException problem(
      @Nullable TokenStreamLocation at, @Nullable String message, @Nullable Exception cause) {
    String position = at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr();
    return new ApprovalException(
        origin + position + ": " + Escaped.text(String.valueOf(message)), cause);
  }
}
