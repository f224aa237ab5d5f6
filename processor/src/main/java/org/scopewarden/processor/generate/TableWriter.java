package org.scopewarden.processor.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Route;
import org.scopewarden.processor.check.Endpoint;
import org.scopewarden.processor.check.Resource;

/** Writes a generated table in lines: routes, which are for its reader, and what they ask for. */
final class TableWriter {

  private static final String UNKNOWN = "no route in this module";

  private final RequirementWriter requirements;

  TableWriter(Catalog catalog) {
    this.requirements = new RequirementWriter(catalog);
  }

  List<String> write(Resource resource) {
    List<String> lines = new ArrayList<>();
    for (Endpoint endpoint : resource.endpoints()) {
      lines.addAll(routes(endpoint.entry()));
      lines.add("  method " + endpoint.entry().method());
      endpoint.aliases().forEach(alias -> lines.add("  alias " + alias));
      rule(endpoint).forEach(line -> lines.add("  " + line));
    }
    return lines;
  }

  /** A path may hold any regular expression, and no line may pass for another. */
  private static Set<String> routes(Entry entry) {
    String source = entry.declaredOn().equals(Entry.BASELINE) ? ", by the baseline" : "";
    Set<String> lines = new LinkedHashSet<>();
    for (Route route : entry.routes()) {
      lines.add(JavaText.visible(route + source));
    }
    return lines.isEmpty() ? Set.of(UNKNOWN + source) : lines;
  }

  private List<String> rule(Endpoint endpoint) {
    if (endpoint.entry().rule() instanceof AccessRule.Guarded guarded) {
      return requirements.write(guarded, endpoint.checks());
    }
    return endpoint.entry().rule() instanceof AccessRule.Public open
        ? List.of((open.identify() ? "identify" : "public") + " because " + reason(open))
        : List.of("deny");
  }

  private static String reason(AccessRule.Public open) {
    return JavaText.visible(open.reason());
  }
}
