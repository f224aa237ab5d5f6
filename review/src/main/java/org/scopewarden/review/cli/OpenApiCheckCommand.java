package org.scopewarden.review.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.scopewarden.model.Scheme;
import org.scopewarden.review.cli.Output.Tone;
import org.scopewarden.review.export.openapi.Difference;
import org.scopewarden.review.export.openapi.OpenApiCheck;
import org.scopewarden.review.export.openapi.OpenApiFile;
import org.scopewarden.review.read.ManifestCollector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.core.JsonGenerator;

/** Shows where an OpenAPI file says otherwise than the manifests. */
@Command(
    name = "openapi-check",
    description =
        "Shows where an OpenAPI file, 3.0 or 3.1, JSON or YAML, says otherwise than manifests."
            + " Exit code 1: somewhere.")
final class OpenApiCheckCommand implements Callable<Integer> {

  static final String ACCEPTS =
      "The kinds of credential that the server takes where a rule names none: bearer, api-key,"
          + " basic, session. Otherwise bearer, and those that some rule names.";

  @Parameters(index = "0", paramLabel = "FILE", description = "The OpenAPI file.")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PLACE",
      description = "Manifests: JSON files, jars, directories.")
  @SuppressWarnings("NullAway.Init")
  private List<Path> places;

  @Option(
      names = "--base-path",
      paramLabel = "PATH",
      defaultValue = "",
      description =
          "What stands before all paths of the file in the manifests, such as the path of the"
              + " file's servers.")
  @SuppressWarnings("NullAway.Init")
  private String basePath;

  @Option(names = "--accepts", paramLabel = "SCHEME", split = ",", description = ACCEPTS)
  private Set<Scheme> accepted = Set.of();

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private ScopewardenCommand parent;

  @Override
  public Integer call() {
    List<Difference> differences =
        OpenApiCheck.differences(
            OpenApiFile.read(file), ManifestCollector.collect(places), accepted, basePath);
    if (parent.json()) {
      parent.output().json(json -> write(json, differences));
    } else {
      differences.forEach(one -> parent.output().line(Tone.BAD, one.in(file.toString())));
      parent.output().line(differences.isEmpty() ? Tone.GOOD : Tone.PLAIN, summary(differences));
    }
    return differences.isEmpty() ? ExitCode.FINE : ExitCode.FOUND;
  }

  private static String summary(List<Difference> differences) {
    return switch (differences.size()) {
      case 0 -> "The file says what the manifests say.";
      case 1 -> "1 difference.";
      default -> differences.size() + " differences.";
    };
  }

  private static void write(JsonGenerator json, List<Difference> differences) {
    json.writeName("differences").writeStartArray();
    for (Difference one : differences) {
      json.writeStartObject();
      json.writeStringProperty("kind", one.kind().toString());
      json.writeStringProperty("request", one.request());
      json.writeStringProperty("pointer", one.pointer());
      json.writeNumberProperty("line", one.line());
      json.writeStringProperty("text", one.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
