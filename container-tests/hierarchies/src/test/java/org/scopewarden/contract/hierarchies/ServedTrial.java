package org.scopewarden.contract.hierarchies;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scopewarden.contract.hierarchies.Callers.Caller;
import org.scopewarden.contract.tck.Answer;
import org.scopewarden.contract.tck.Client;
import org.scopewarden.processor.property.ServedBatch;
import org.scopewarden.processor.property.ServedEndpoint;
import org.scopewarden.processor.property.ServedRequest;

/** Calls everything in a served batch as everybody, and says what should not have happened. */
final class ServedTrial {

  /** No such path, method or type; or a method or an entity that the server cannot handle. */
  private static final Set<Integer> UNSERVED = Set.of(404, 405, 406, 415, 500);

  private final Client client;
  private final List<Caller> callers;
  private final Predicate<ServedEndpoint> mayOverlook;
  private final Map<String, ServedEndpoint> byAnswer = new HashMap<>();
  private final Set<ServedEndpoint> overlooked = new HashSet<>();

  ServedTrial(
      Client client,
      List<Caller> callers,
      Predicate<ServedEndpoint> mayOverlook,
      ServedBatch batch) {
    this.client = client;
    this.callers = callers;
    this.mayOverlook = mayOverlook;
    batch.endpoints().forEach(endpoint -> byAnswer.put(endpoint.answer(), endpoint));
  }

  /** How many endpoints the server overlooked, as it may. */
  int overlooked() {
    return overlooked.size();
  }

  /** An endpoint answers those whom its rule lets in, and refuses all others. */
  List<String> endpoint(ServedEndpoint endpoint) {
    ServedRequest request = endpoint.request();
    Stream<String> verbs =
        request.verb().equals("GET") ? Stream.of("GET", "HEAD") : Stream.of(request.verb());
    return verbs
        .flatMap(verb -> callers.stream().flatMap(caller -> endpoint(endpoint, verb, caller)))
        .toList();
  }

  private Stream<String> endpoint(ServedEndpoint endpoint, String verb, Caller caller) {
    Answer answer = caller.calls(client, verb, endpoint.request());
    if (isRight(endpoint, verb, caller, answer)) {
      return Stream.empty();
    }
    if (UNSERVED.contains(answer.status()) && mayOverlook.test(endpoint)) {
      overlooked.add(endpoint);
      return Stream.empty();
    }
    return Stream.of(told(verb, endpoint.request(), caller, answer) + ", not " + endpoint);
  }

  private static boolean isRight(ServedEndpoint endpoint, String verb, Caller caller, Answer got) {
    if (endpoint.letsIn(caller.scopes())) {
      return got.status() == 200 && (verb.equals("HEAD") || got.body().equals(endpoint.answer()));
    }
    boolean unknown = caller.scopes() == null && !endpoint.rule().equals("denied");
    return got.status() == (unknown ? 401 : 403);
  }

  /** What is no endpoint is never reached, though another may answer instead. */
  List<String> other(ServedRequest request) {
    return callers.stream()
        .flatMap(caller -> {
          Answer answer = caller.calls(client, request.verb(), request);
          return isHarmless(caller, answer)
              ? Stream.empty()
              : Stream.of(told(request.verb(), request, caller, answer) + ", not refused");
        })
        .toList();
  }

  private boolean isHarmless(Caller caller, Answer answer) {
    @Nullable ServedEndpoint served = byAnswer.get(answer.body());
    return answer.status() >= 400 || (served != null && served.letsIn(caller.scopes()));
  }

  private static String told(String verb, ServedRequest request, Caller caller, Answer answer) {
    return "%s as %s by %s got %d %s"
        .formatted(request, verb, caller, answer.status(), answer.body());
  }
}
