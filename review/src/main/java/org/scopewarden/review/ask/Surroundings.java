package org.scopewarden.review.ask;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What else there is to know about where a request can end. */
record Surroundings(Request request, Matches matches) {

  List<String> text() {
    List<String> lines = new ArrayList<>();
    if (matches.byServer()) {
      lines.add(request + ": permitted, since the server answers by itself and calls no method");
    } else if (matches.answering().isEmpty()) {
      lines.add(request + ": no endpoint answers it, so that a server refuses it");
    } else if (matches.answering().size() > 1) {
      lines.add("Which of these answers depends on media types or on the server.");
    }
    lines.addAll(notes());
    return lines;
  }

  /** Where servers may differ. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (Match match : matches.closer()) {
      notes.add("Note: " + match + " matches more closely; some servers stop there, and refuse.");
    }
    for (Match match : matches.further()) {
      notes.add("Note: " + match + " matches as well, and is \"" + match.entry().rule() + "\".");
    }
    return notes;
  }

  void write(JsonGenerator json) {
    json.writeBooleanProperty("byServer", matches.byServer());
    Json.objects(json, "closer", matches.closer(), Json::match);
    Json.objects(json, "further", matches.further(), Json::match);
  }
}
