package org.scopewarden.review.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.Manifests;
import org.scopewarden.review.export.KeycloakScopes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes all scopes as client scopes of Keycloak. */
@Command(
    name = "keycloak",
    description = "Writes all scopes as client scopes of Keycloak: a realm with nothing else.")
final class ExportKeycloakCommand implements Callable<Integer> {

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private Places places;

  @Option(names = "--audience", description = "What tokens with one of the scopes are meant for.")
  private @Nullable String audience;

  @Option(
      names = "--lines",
      description = "A line for each client scope instead, as the admin API takes them.")
  private boolean lines;

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private ExportCommand parent;

  @Override
  public Integer call() throws IOException {
    Manifests document = places.document();
    KeycloakScopes scopes = new KeycloakScopes(audience);
    return parent.write(lines ? scopes.lines(document) : scopes.realm(document));
  }
}
