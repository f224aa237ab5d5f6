package org.scopewarden.review.probe;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Denied;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.Route;
import org.scopewarden.model.expect.Call;
import org.scopewarden.model.expect.Credential.Fixed;
import org.scopewarden.model.expect.Outcome.Refused;
import org.scopewarden.model.path.Template;
import org.scopewarden.review.probe.Attempt.Disguise;

/** Asks for a method by a POST that says it means another one, as some frameworks let clients. */
final class Disguises {

  private static final String CARRIER = "POST";

  private final Set<String> publicPosts;

  Disguises(Manifests document) {
    this.publicPosts =
        document
            .entries()
            .filter(placed -> placed.entry().rule() instanceof Public)
            .flatMap(placed -> placed.entry().routes().stream())
            .filter(route -> route.method().equals(CARRIER))
            .map(route -> Template.shape(route.path()))
            .collect(Collectors.toSet());
  }

  /** Requests without a credential. Where everybody may POST, an answer would prove nothing. */
  Stream<Attempt> of(Placed placed, Route route, Call call) {
    AccessRule rule = placed.entry().rule();
    if (rule instanceof Public
        || route.method().equals(CARRIER)
        || publicPosts.contains(Template.shape(route.path()))) {
      return Stream.of();
    }
    Refused expected = new Refused(List.of(rule instanceof Denied ? 403 : 401), List.of());
    return Stream.of(
            new Disguise("X-HTTP-Method-Override", false, route.method()),
            new Disguise("X-HTTP-Method", false, route.method()),
            new Disguise("X-Method-Override", false, route.method()),
            new Disguise("_method", true, route.method()))
        .map(disguise -> new Attempt(
            placed,
            route,
            disguise.name() + " " + route.method() + ", no credential",
            call.by(CARRIER),
            disguise,
            Fixed.NONE,
            expected));
  }
}
