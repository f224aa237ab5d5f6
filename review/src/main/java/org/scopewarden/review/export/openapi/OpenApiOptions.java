package org.scopewarden.review.export.openapi;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Scheme;

/**
 * What an OpenAPI document says that no manifest knows.
 *
 * @param title the API's name; that of the modules if blank
 * @param version the API's version
 * @param servers the addresses under which the paths stand, possibly none
 * @param bearer how a client gets a bearer token
 * @param sessionCookie the name of the session's cookie
 * @param accepted the kinds of credential that the server takes where a rule names none; if empty,
 *     bearer tokens and every kind that some rule names
 */
public record OpenApiOptions(
    String title,
    String version,
    List<String> servers,
    BearerTokens bearer,
    String sessionCookie,
    Set<Scheme> accepted) {

  /** Nothing is known besides the manifests. */
  public static final OpenApiOptions NONE =
      new OpenApiOptions("", "0", List.of(), new BearerTokens.Unspecified(), "SESSION", Set.of());

  public OpenApiOptions {
    servers = List.copyOf(servers);
    accepted = Set.copyOf(accepted);
  }

  /** The kinds of credential that count where a rule names none, in order. */
  static Collection<Scheme> accepted(Set<Scheme> given, Manifests document) {
    Set<Scheme> accepted = new TreeSet<>(given);
    if (accepted.isEmpty()) {
      accepted.add(Scheme.BEARER);
      named(document).forEach(accepted::add);
    }
    return accepted;
  }

  private static Stream<Scheme> named(Manifests document) {
    return document
        .entries()
        .filter(placed -> placed.entry().rule() instanceof Guarded)
        .flatMap(placed -> ((Guarded) placed.entry().rule()).schemes().stream());
  }

  String titleOf(Manifests document) {
    return title.isBlank()
        ? String.join(", ", document.modules().stream().map(module -> module.module()).toList())
        : title;
  }
}
