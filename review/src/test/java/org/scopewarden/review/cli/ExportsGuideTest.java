package org.scopewarden.review.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.review.export.Samples.CATALOG;
import static org.scopewarden.review.export.Samples.DELETE;
import static org.scopewarden.review.export.Samples.READ;
import static org.scopewarden.review.export.Samples.guarded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.ManifestWriter;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.MethodSignature;
import org.scopewarden.model.ObjectCheck;
import org.scopewarden.model.Route;
import org.scopewarden.model.StepUp;

/** What the guide to exports shows is what the commands do. */
class ExportsGuideTest {

  private static final Path GUIDE = Path.of("..", "docs", "guides", "exports.md");
  private static final Pattern COMMAND =
      Pattern.compile("```console\n\\$ scopewarden ([^\n]*)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
  private static final Pattern FILE = Pattern.compile("[a-z-]+\\.(json|yaml|sarif)");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void everyCommandPrintsWhatIsShown() throws IOException {
    String guide = Files.readString(GUIDE);
    List<String> yaml = YAML.matcher(guide).results().map(block -> block.group(1)).toList();
    Files.writeString(folder.resolve("api.yaml"), yaml.get(1));
    write("scope-manifest.json", checked());
    write("build.json", guarded(READ));

    List<MatchResult> commands = COMMAND.matcher(guide).results().toList();
    assertThat(commands).hasSize(6);
    for (MatchResult command : commands) {
      Run run = Run.of(arguments(command.group(1)));

      assertThat(run.out().replace(folder + "/", ""))
          .as(command.group(1) + run.err())
          .isEqualTo(command.group(2));
    }
    assertThat(folder.resolve("openapi.yaml")).content().contains(yaml.get(0));
    assertThat(folder.resolve("scopewarden.sarif")).content().contains("scopewarden/weakened");
  }

  /** Files stand in a folder of the test, except where a place in the repository is meant. */
  private Object[] arguments(String line) {
    String[] words = line.split(" ");
    for (int i = 0; i < words.length; i++) {
      boolean place = i > 0 && words[i - 1].equals("--artifact");
      if (!place && FILE.matcher(words[i]).matches()) {
        words[i] = folder.resolve(words[i]).toString();
      }
    }
    return words;
  }

  private void write(String file, AccessRule delete) throws IOException {
    Manifests document =
        Manifests.of(
            new Manifest(
                "org.acme",
                CATALOG,
                List.of(
                    entry("delete", "(J)V", "DELETE /users/{id}", delete),
                    entry("get", "(J)V", "GET /users/{id}", guarded(READ)),
                    entry("health", "()V", "GET /health", new Public("polled", false)))));
    Files.writeString(folder.resolve(file), ManifestWriter.write(document));
  }

  private static Entry entry(String name, String descriptor, String route, AccessRule rule) {
    String[] parts = route.split(" ", 2);
    return new Entry(
        "org.acme.Users",
        new MethodSignature(name, descriptor),
        List.of(new Route(parts[0], parts[1], List.of(), List.of())),
        rule,
        "",
        "org.acme.Users");
  }

  private static Guarded checked() {
    ObjectCheck owns =
        new ObjectCheck(
            "org.acme.OwnsUser",
            "test",
            List.of(new ObjectCheck.Parameter(ObjectCheck.Source.PATH, "id")));
    return new Guarded(List.of(), guarded(DELETE).clauses(), List.of(owns), StepUp.NONE);
  }
}
