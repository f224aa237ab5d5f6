package org.scopewarden.review.probe;

import java.util.ArrayList;
import java.util.List;
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
import org.scopewarden.model.path.TemplateIndex;
import org.scopewarden.review.probe.Attempt.Disguise;

/** Asks for a method by a POST that says it means another one, as some frameworks let clients. */
final class Disguises {

  private static final String CARRIER = "POST";

  /** A route that takes the POST as it is. */
  private record Post(Template template, boolean isPublic) {}

  private final TemplateIndex<Post> posts = new TemplateIndex<>();

  Disguises(Manifests document) {
    document.entries().forEach(this::add);
  }

  private void add(Placed placed) {
    boolean isPublic = placed.entry().rule() instanceof Public;
    for (Route route : placed.entry().routes()) {
      if (route.method().equals(CARRIER)) {
        Template template = new Template(route.path());
        posts.add(template, new Post(template, isPublic));
      }
    }
  }

  /** Requests without a credential. Where everybody may POST, an answer would prove nothing. */
  Stream<Attempt> of(Placed placed, Route route, Call call) {
    AccessRule rule = placed.entry().rule();
    if (rule instanceof Public
        || route.method().equals(CARRIER)
        || posts(call).stream().anyMatch(Post::isPublic)) {
      return Stream.of();
    }
    Refused expected = new Refused(List.of(rule instanceof Denied ? 403 : 401), List.of());
    return Stream.of(
            new Disguise("X-HTTP-Method-Override", false, route.method()),
            new Disguise("X-HTTP-Method", false, route.method()),
            new Disguise("X-Method-Override", false, route.method()),
            new Disguise("_method", true, route.method()))
        .map(disguise ->
            new Attempt(
                placed,
                route,
                disguise.name() + " " + route.method() + ", no credential",
                call.by(CARRIER),
                disguise,
                Fixed.NONE,
                expected));
  }

  /** Whether some endpoint takes a POST at this path. */
  boolean isPost(Call call) {
    return !posts(call).isEmpty();
  }

  private List<Post> posts(Call call) {
    List<Post> matching = new ArrayList<>();
    posts.candidates(
        new Template(call.path()),
        post -> {
          if (post.template().matches(call.path())) {
            matching.add(post);
          }
        });
    return matching;
  }
}
