package org.scopewarden.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.compare.Comparison;
import org.scopewarden.review.approval.ApprovalFiles;
import org.scopewarden.review.approval.Approved;
import org.scopewarden.review.approval.Built;
import org.scopewarden.review.export.ExportException;
import org.scopewarden.review.export.KeycloakScopes;
import org.scopewarden.review.export.PullRequestMarkdown;
import org.scopewarden.review.export.ResourceMetadata;
import org.scopewarden.review.export.openapi.OpenApiExport;
import org.scopewarden.review.export.openapi.OpenApiOptions;
import org.scopewarden.review.export.sarif.SarifExport;
import org.scopewarden.review.text.Escaped;

/** Writes who may call what in the format of another tool. */
@Mojo(name = "export", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class ExportMojo extends ApplicationMojo {

  /**
   * The format: openapi, openapi-yaml, keycloak, resource-metadata, markdown or sarif. The last two
   * tell what changed since it was approved.
   */
  @Parameter(property = "scopewarden.format", defaultValue = "openapi", required = true)
  @SuppressWarnings("NullAway.Init")
  String format;

  /** The file. By default, in target beside the outermost POM with this plugin. */
  @Parameter(property = "scopewarden.file")
  @Nullable File file;

  /** For resource-metadata, where it is required: the resource identifier of RFC 9728. */
  @Parameter(property = "scopewarden.resource")
  @Nullable URI resource;

  /** For resource-metadata: the issuer identifiers of the servers that issue tokens. */
  @Parameter(property = "scopewarden.authorizationServers")
  @Nullable List<URI> authorizationServers;

  /** For keycloak: the audience of tokens with one of the scopes. */
  @Parameter(property = "scopewarden.audience")
  @Nullable String audience;

  /** Each writes its own file. */
  @Override
  boolean isPerExecution() {
    return true;
  }

  @Override
  void run(Application application, Settings settings, Built built) throws MojoFailureException {
    ExportFormat chosen = ExportFormat.named(format);
    Path target =
        file == null ? application.home().resolve("target").resolve(chosen.file()) : file.toPath();
    ApprovalFiles files = new ApprovalFiles(settings.directory().orElse(application.home()));
    try {
      write(text(chosen, files, built), target);
    } catch (ExportException e) {
      throw new MojoFailureException(Escaped.text(String.valueOf(e.getMessage())), e);
    }
    getLog().info("exported as " + chosen + " to " + target);
  }

  private String text(ExportFormat chosen, ApprovalFiles files, Built built)
      throws MojoFailureException {
    Manifests document =
        files.read().map(Approved::document).map(built::over).orElse(built.modules());
    return switch (chosen) {
      case OPENAPI -> OpenApiExport.json(document, OpenApiOptions.NONE);
      case OPENAPI_YAML -> OpenApiExport.yaml(document, OpenApiOptions.NONE);
      case KEYCLOAK -> new KeycloakScopes(audience).realm(document);
      case RESOURCE_METADATA -> metadata().json(document);
      case MARKDOWN -> PullRequestMarkdown.DEFAULT.write(changes(files, document));
      case SARIF -> SarifExport.json(changes(files, document), document, artifact(files));
    };
  }

  private ResourceMetadata metadata() throws MojoFailureException {
    if (resource == null) {
      throw new MojoFailureException("name the resource, with -Dscopewarden.resource=https://…");
    }
    List<URI> servers = authorizationServers == null ? List.of() : authorizationServers;
    return new ResourceMetadata(resource, servers, null, null);
  }

  private static Comparison changes(ApprovalFiles files, Manifests document)
      throws MojoFailureException {
    Manifests approved =
        files
            .read()
            .map(Approved::document)
            .orElseThrow(() -> new MojoFailureException(files.document() + " does not exist"));
    return Comparison.of(approved, document);
  }

  /** The document's place in the repository, whose root is where Maven looks for {@code .mvn}. */
  private String artifact(ApprovalFiles files) {
    Path root = session.getRequest().getMultiModuleProjectDirectory().toPath().toAbsolutePath();
    return root.relativize(files.document().toAbsolutePath()).toString().replace('\\', '/');
  }

  private static void write(String text, Path target) {
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      Files.writeString(target, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
