package org.scopewarden.review.export.openapi;

import java.util.Iterator;
import java.util.Set;
import org.scopewarden.review.export.openapi.Located.Mapping;
import org.scopewarden.review.export.openapi.Located.Scalar;
import org.scopewarden.review.export.openapi.Located.Sequence;
import tools.jackson.databind.JsonNode;

/** Compares what was read from a file with what would be written. */
final class LocatedJson {

  private LocatedJson() {}

  /** Whether they are the same value: the order of members does not count. */
  static boolean isSame(Located read, JsonNode json) {
    if (read instanceof Mapping mapping) {
      return json.isObject()
          && mapping.members().keySet().equals(Set.copyOf(json.propertyNames()))
          && mapping.members().entrySet().stream()
              .allMatch(member -> isSame(member.getValue(), json.get(member.getKey())));
    }
    if (read instanceof Sequence sequence) {
      return json.isArray() && sequence.elements().size() == json.size() && areSame(sequence, json);
    }
    return read instanceof Scalar scalar
        && json.isValueNode()
        && scalar.isString() == json.isString()
        && scalar.text().equals(json.asString());
  }

  private static boolean areSame(Sequence sequence, JsonNode json) {
    Iterator<JsonNode> elements = json.iterator();
    return sequence.elements().stream().allMatch(element -> isSame(element, elements.next()));
  }
}
