package org.scopewarden.processor.generate;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.stream.Stream;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Atom;
import org.scopewarden.model.CatalogScope;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.ManifestWriter;
import org.scopewarden.model.Scope;

/**
 * Writes what the runtime compares interceptors with: every table as it was generated, tied to the
 * manifest by its digest. The runtime's {@code ManifestSummaryReader} says how it is read.
 */
final class SummaryWriter {

  private SummaryWriter() {}

  static String write(Manifest manifest, Map<String, String> tables) {
    StringBuilder summary = new StringBuilder();
    line(summary, "contract", String.valueOf(Contract.VERSION));
    line(summary, "digest", ManifestWriter.digest(manifest));
    line(summary, "endpoints", String.valueOf(manifest.entries().size()));
    line(summary, "scopes", scopes(manifest));
    tables.forEach((resource, table) -> {
      line(summary, "table", resource + " " + table.length());
      summary.append(table);
    });
    return summary.append("end\n").toString();
  }

  private static void line(StringBuilder summary, String word, String value) {
    summary.append(word).append(' ').append(value).append('\n');
  }

  /** Those of the catalogue; those of the rules where there is none. */
  private static String scopes(Manifest manifest) {
    Stream<Scope> scopes =
        manifest.catalog().scopes().isEmpty()
            ? manifest.entries().stream()
                .flatMap(entry -> entry.rule() instanceof Guarded rule ? used(rule) : Stream.of())
            : manifest.catalog().scopes().stream().map(CatalogScope::scope);
    return scopes.map(Scope::name).sorted().distinct().collect(joining(" "));
  }

  private static Stream<Scope> used(Guarded rule) {
    return rule.clauses().stream()
        .flatMap(clause -> clause.anyOf().stream())
        .flatMap(SummaryWriter::scope);
  }

  private static Stream<Scope> scope(Atom atom) {
    if (atom instanceof InstanceScope instance) {
      return Stream.of(instance.whole());
    }
    return atom instanceof Scope scope ? Stream.of(scope) : Stream.of();
  }
}
