package org.scopewarden.review.export.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** The official schema of OpenAPI 3.1, of 2022-10-07, as vertx-openapi carries it. */
final class OpenApiSchema {

  private static final String ADDRESS = "https://spec.openapis.org/oas/3.1/schema/2022-10-07";

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12,
              registry ->
                  registry.schemaIdResolvers(resolvers ->
                      resolvers.mapPrefix(
                          "https://spec.openapis.org/", "classpath:spec.openapis.org/")))
          .getSchema(SchemaLocation.of(ADDRESS));

  private OpenApiSchema() {}

  static void assertValid(String json) {
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
  }

  static boolean isValid(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).isEmpty();
  }
}
