package org.scopewarden.sample.token;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.Config;
import org.scopewarden.model.Scope;
import org.scopewarden.model.Spelling;
import org.scopewarden.sample.SampleManifest;
import org.scopewarden.sample.SampleSettings;
import org.scopewarden.sample.StartException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints one access token and nothing else. */
@Command(
    name = "token",
    description = "Prints an access token for the sample, signed with its development key.")
public final class TokenCommand implements Callable<Integer> {

  private final Config config;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this.")
  @SuppressWarnings("UnusedVariable")
  private boolean help;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(paramLabel = "SCOPE", description = "What the token allows, such as users:read.")
  private List<String> scopes = List.of();

  @Option(names = "--subject", description = "Whom it stands for: ${DEFAULT-VALUE} if not said.")
  private String subject = "alice";

  @Option(
      names = "--lifetime",
      description =
          "How long it is valid, such as 600 (seconds), 10m, 1h or PT10M: "
              + "${DEFAULT-VALUE} if not said.")
  private String lifetime = "1h";

  /** Signs as {@code config} says. */
  public TokenCommand(Config config) {
    this.config = config;
  }

  @Override
  public Integer call() {
    SampleSettings settings = SampleSettings.read(config);
    List<Scope> granted = scopes.stream().map(TokenCommand::scope).toList();
    Duration valid = Lifetime.parse(lifetime, settings.tokens().maximumLifetime());
    if (subject.isBlank()) {
      throw new StartException("--subject is blank");
    }
    TokenMint mint =
        settings
            .mint(Clock.systemUTC())
            .orElseThrow(() ->
                new StartException(
                    "The keys of another issuer are configured: the tokens are its to make"));
    hintAtMisspelt(granted);
    spec.commandLine().getOut().println(mint.mint(subject, granted, valid));
    return 0;
  }

  private static Scope scope(String name) {
    if (!Scope.isLegal(name)) {
      throw new StartException(
          "\""
              + name
              + "\" is no scope: a scope is printable ASCII without space, quote and"
              + " backslash (RFC 6749 §3.3); write several as separate words");
    }
    return new Scope(name);
  }

  private void hintAtMisspelt(List<Scope> granted) {
    List<String> known =
        SampleManifest.find().map(SampleManifest::content).stream()
            .flatMap(manifest -> manifest.catalog().scopes().stream())
            .map(declared -> declared.scope().name())
            .toList();
    for (Scope scope : granted) {
      if (!known.contains(scope.name())) {
        String meant =
            Spelling.nearest(scope.name(), known).map(n -> ": did you mean " + n + "?").orElse("");
        spec.commandLine().getErr().println("The sample has no scope " + scope + meant);
      }
    }
  }
}
