package org.scopewarden.processor.generate;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.CodeBlock;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Route;
import org.scopewarden.processor.check.Endpoint;
import org.scopewarden.processor.check.Resource;

/** The words with which generated code tells its reader what it enforces. */
final class InterceptorJavadoc {

  private InterceptorJavadoc() {}

  static CodeBlock of(Resource resource) {
    String rows =
        resource.endpoints().stream()
            .map(endpoint -> "  <li>" + line(endpoint) + "\n")
            .collect(joining());
    return CodeBlock.of(
        """
        Decides who may call {@link $T}. Generated from its annotations: change those.

        <ul>
        $L</ul>
        """,
        resource.type(),
        rows);
  }

  /** Routes and rule of one endpoint. */
  static String line(Endpoint endpoint) {
    String routes =
        endpoint.entry().routes().stream()
            .map(Route::toString)
            .distinct()
            .map(InterceptorJavadoc::escape)
            .collect(joining("</code>, <code>", "<code>", "</code>"));
    return routes + ": " + escape(inWords(endpoint.entry().rule())) + source(endpoint.entry());
  }

  private static String source(Entry entry) {
    return entry.declaredOn().equals(Entry.BASELINE) ? ", by the baseline" : "";
  }

  private static String inWords(AccessRule rule) {
    return rule instanceof AccessRule.Public open ? "public (" + open.reason() + ")" : "" + rule;
  }

  /**
   * A path may hold any regular expression, and a reason any text: neither may end the comment,
   * begin a tag, or make javac see a Unicode escape.
   */
  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\\", "&#92;")
        .replace("@", "&#64;")
        .replace("*/", "*&#47;")
        .replaceAll("\\R", " ");
  }
}
