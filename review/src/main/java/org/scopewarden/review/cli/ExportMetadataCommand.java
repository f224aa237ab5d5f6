package org.scopewarden.review.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.scopewarden.review.export.ResourceMetadata;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes the metadata of a protected resource. */
@Command(name = "metadata", description = "Writes the metadata of a protected resource (RFC 9728).")
final class ExportMetadataCommand implements Callable<Integer> {

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private Places places;

  @Option(
      names = "--resource",
      required = true,
      paramLabel = "URL",
      description = "The resource identifier: what tokens are meant for.")
  @SuppressWarnings("NullAway.Init")
  private URI resource;

  @Option(
      names = "--issuer",
      paramLabel = "URL",
      description = "Who issues tokens for it; may be repeated.")
  private List<URI> issuers = List.of();

  @Option(names = "--name", description = "How people call the API.")
  private @Nullable String name;

  @Option(
      names = "--documentation",
      paramLabel = "URL",
      description = "Where developers read about it.")
  private @Nullable URI documentation;

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private ExportCommand parent;

  @Override
  public Integer call() throws IOException {
    ResourceMetadata metadata =
        parent.made(() -> new ResourceMetadata(resource, issuers, name, documentation));
    return parent.write(metadata.json(places.document()));
  }
}
