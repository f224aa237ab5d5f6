package org.scopewarden.review.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Scheme;
import org.scopewarden.review.export.openapi.BearerTokens;
import org.scopewarden.review.export.openapi.OpenApiExport;
import org.scopewarden.review.export.openapi.OpenApiOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes all endpoints and their security as OpenAPI. */
@Command(name = "openapi", description = "Writes all endpoints and their security as OpenAPI 3.1.")
final class ExportOpenApiCommand implements Callable<Integer> {

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private Places places;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private BearerOptions bearer;

  @Option(names = "--yaml", description = "Write YAML instead of JSON.")
  private boolean yaml;

  @Option(
      names = "--title",
      defaultValue = "",
      description = "The API's name; otherwise that of the modules.")
  @SuppressWarnings("NullAway.Init")
  private String title;

  @Option(
      names = "--api-version",
      paramLabel = "VERSION",
      defaultValue = "0",
      description = "The API's version: ${DEFAULT-VALUE}.")
  @SuppressWarnings("NullAway.Init")
  private String version;

  @Option(
      names = "--server",
      paramLabel = "URL",
      description = "Where the paths stand; may be repeated.")
  private List<String> servers = List.of();

  @Option(
      names = "--session-cookie",
      paramLabel = "NAME",
      defaultValue = "SESSION",
      description = "The name of the session's cookie: ${DEFAULT-VALUE}.")
  @SuppressWarnings("NullAway.Init")
  private String sessionCookie;

  @Option(
      names = "--accepts",
      paramLabel = "SCHEME",
      split = ",",
      description = OpenApiCheckCommand.ACCEPTS)
  private Set<Scheme> accepted = Set.of();

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private ExportCommand parent;

  @Override
  public Integer call() throws IOException {
    BearerTokens tokens = parent.made(bearer::tokens);
    OpenApiOptions options =
        new OpenApiOptions(title, version, servers, tokens, sessionCookie, accepted);
    Manifests document = places.document();
    return parent.write(
        yaml ? OpenApiExport.yaml(document, options) : OpenApiExport.json(document, options));
  }
}
