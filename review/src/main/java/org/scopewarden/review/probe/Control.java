package org.scopewarden.review.probe;

import java.util.Optional;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.Route;
import org.scopewarden.model.expect.Answer;
import org.scopewarden.model.expect.Call;

/**
 * A request that everybody may make. Where it is asked for a credential, something else than the
 * table asks, and what is refused elsewhere proves nothing of it.
 */
record Control(Placed endpoint, Route route, Call call) {

  private static final String WHY =
      ", so something else than this manifest refuses, and hides what the server does";

  /** What is wrong with the reply, empty if nothing is. */
  Optional<Probed> judge(Reply reply) {
    Answer answer = reply.answer();
    return answer != null && (answer.status() == 401 || answer.status() == 407)
        ? Optional.of(
            new Probed(
                endpoint,
                route,
                call.toString(),
                "no credential",
                "an answer to everybody",
                answer + WHY,
                Verdict.NOT_PROVEN))
        : Optional.empty();
  }
}
