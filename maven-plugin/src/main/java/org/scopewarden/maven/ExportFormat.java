package org.scopewarden.maven;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;

/** What the manifests can be exported as. */
enum ExportFormat {
  /** OpenAPI 3.1 as JSON. */
  OPENAPI("openapi.json"),
  /** OpenAPI 3.1 as YAML. */
  OPENAPI_YAML("openapi.yaml"),
  /** The scopes as client scopes of Keycloak. */
  KEYCLOAK("keycloak.json"),
  /** The metadata of RFC 9728. */
  RESOURCE_METADATA("oauth-protected-resource.json"),
  /** What changed since it was approved, for a pull request. */
  MARKDOWN("changes.md"),
  /** What changed since it was approved, and findings, for code scanning. */
  SARIF("scopewarden.sarif");

  private final String file;

  ExportFormat(String file) {
    this.file = file;
  }

  /** The usual name of the file. */
  String file() {
    return file;
  }

  /**
   * @throws MojoFailureException if there is no format of this name
   */
  static ExportFormat named(String name) throws MojoFailureException {
    return Arrays.stream(values())
        .filter(format -> format.toString().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new MojoFailureException(
                "scopewarden.format is one of "
                    + Arrays.stream(values()).map(ExportFormat::toString).collect(joining(", "))));
  }

  /** Such as {@code openapi-yaml}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
