package org.scopewarden.review.export.sarif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scopewarden.model.ManifestWriter;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.review.export.JsonText;

/**
 * On which lines the entries of a document stand, in the form in which it is written.
 *
 * @param lines the line of the id, by the key of the entry
 */
record ManifestLines(Map<String, Integer> lines) {

  private static final String MODULE = "\"module\": ";
  private static final String ID = "\"id\": ";

  /** A quote in a value is escaped, so that only a member's name looks like one. */
  static ManifestLines of(Manifests document) {
    Map<String, Integer> lines = new HashMap<>();
    List<String> text = ManifestWriter.write(document).lines().toList();
    String module = "";
    for (int i = 0; i < text.size(); i++) {
      String line = text.get(i).strip();
      if (line.startsWith(MODULE)) {
        module = value(line, MODULE);
      } else if (line.contains(ID)) {
        lines.put(module + "/" + value(line.substring(line.indexOf(ID)), ID), i + 1);
      }
    }
    return new ManifestLines(lines);
  }

  private static String value(String line, String name) {
    String json = line.substring(name.length());
    return JsonText.tree(json.endsWith(",") ? json.substring(0, json.length() - 1) : json)
        .stringValue();
  }

  /** The line, from 1 on; 0 if the entry is not there. */
  int of(Placed placed) {
    return lines.getOrDefault(placed.key(), 0);
  }
}
