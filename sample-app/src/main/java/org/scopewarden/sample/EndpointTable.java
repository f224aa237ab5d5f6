package org.scopewarden.sample;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.Manifest;

/** The endpoints of a manifest, one a line, each with its rule: columns are aligned. */
final class EndpointTable {

  private record Line(String method, String path, String rule) {}

  private final List<Line> lines;

  EndpointTable(Manifest manifest) {
    Stream<Line> endpoints =
        manifest.entries().stream()
            .flatMap(entry ->
                entry.routes().stream()
                    .map(r -> new Line(r.method(), r.path(), inWords(entry.rule()))));
    this.lines =
        Stream.concat(Stream.of(new Line("METHOD", "PATH", "WHO MAY CALL")), endpoints).toList();
  }

  private static String inWords(AccessRule rule) {
    return rule instanceof AccessRule.Public open ? "public: " + open.reason() : rule.toString();
  }

  @Override
  public String toString() {
    int methods = lines.stream().mapToInt(line -> line.method().length()).max().orElse(0);
    int paths = lines.stream().mapToInt(line -> line.path().length()).max().orElse(0);
    return lines.stream()
        .map(line -> padded(line.method(), methods) + padded(line.path(), paths) + line.rule())
        .collect(joining("\n"));
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length() + 2);
  }
}
