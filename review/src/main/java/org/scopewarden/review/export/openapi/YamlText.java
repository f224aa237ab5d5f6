package org.scopewarden.review.export.openapi;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes YAML whose strings are quoted, so that no reader takes one for something else. */
final class YamlText {

  private static final YAMLMapper YAML =
      new YAMLMapper(
          YAMLFactory.builder()
              .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
              .build());

  private YamlText() {}

  static String of(JsonNode json) {
    return YAML.writeValueAsString(json);
  }
}
