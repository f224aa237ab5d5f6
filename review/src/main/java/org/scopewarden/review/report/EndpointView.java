package org.scopewarden.review.report;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Route;

/**
 * An endpoint as the page shows it.
 *
 * @param findings the codes of what is found about it, sorted
 */
record EndpointView(Manifest manifest, Entry entry, Collection<String> findings) {

  /** The routes with their media types; of a sub-resource that others mount, the method instead. */
  List<String> routes() {
    return entry.routes().isEmpty()
        ? List.of(entry.method().name() + " (mounted elsewhere)")
        : entry.routes().stream().map(EndpointView::inWords).toList();
  }

  AccessKind kind() {
    return AccessKind.of(entry.rule());
  }

  /** Who may call, in one line. */
  String who() {
    return entry.rule().toString();
  }

  /** Why everybody may call, empty if that is not so. */
  String reason() {
    return entry.rule() instanceof Public open ? open.reason() : "";
  }

  /** Whether a credential that is sent anyway is validated. */
  boolean identifies() {
    return entry.rule() instanceof Public open && open.identify();
  }

  static String inWords(Route route) {
    return route + types(", takes ", route.consumes()) + types(", gives ", route.produces());
  }

  /** A rule with all that it says, also the reason of what is public. */
  static String inWords(AccessRule rule) {
    return rule instanceof Public open
        ? "public: " + open.reason() + (open.identify() ? " (a credential is validated)" : "")
        : rule.toString();
  }

  private static String types(String verb, List<String> types) {
    return types.isEmpty() ? "" : types.stream().collect(joining(" or ", verb, ""));
  }
}
