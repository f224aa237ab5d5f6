package org.scopewarden.review.ask;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scopewarden.model.AccessRule.Denied;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Scheme;
import tools.jackson.core.JsonGenerator;

/**
 * All sets of scopes and roles that are enough for some requests together, each without one to
 * spare: without any member, some request would be refused. A placeholder such as <code>{id}</code>
 * in an instance scope stands for one value in all of them.
 */
public final class LeastScopes implements Answer {

  private record Asked(Request request, Matches matches) {}

  private final List<Asked> asked;
  private final List<Match> matches;
  private final Ways ways;

  private LeastScopes(List<Asked> asked) {
    this.asked = asked;
    this.matches = asked.stream().flatMap(one -> one.matches.answering().stream()).toList();
    this.ways = Ways.of(matches);
  }

  /** Finds what is enough for all of {@code requests}. */
  public static LeastScopes of(Manifests document, List<Request> requests) {
    Endpoints endpoints = new Endpoints(document);
    return new LeastScopes(
        requests.stream()
            .map(request -> new Asked(request, endpoints.reachedBy(request)))
            .toList());
  }

  /** Whether anything is enough. */
  @Override
  public boolean isPositive() {
    return obstacles().isEmpty();
  }

  /** Why nothing is enough, in words; empty if something is. */
  private List<String> obstacles() {
    Stream<String> unanswered =
        asked.stream()
            .filter(one -> one.matches.answering().isEmpty() && !one.matches.byServer())
            .map(one -> "no endpoint answers " + one.request);
    Stream<String> denied =
        matches.stream()
            .filter(match -> match.entry().rule() instanceof Denied)
            .map(match -> "nobody may call " + match);
    List<String> obstacles = new ArrayList<>(Stream.concat(unanswered, denied).toList());
    if (schemes().isEmpty()) {
      obstacles.add("no kind of credential is accepted by all of them");
    } else if (ways.sets().isEmpty()) {
      obstacles.add("a path names no object that a scope could be for");
    }
    return obstacles;
  }

  /** The kinds of credential that all accept. */
  private Set<Scheme> schemes() {
    Set<Scheme> accepted = EnumSet.allOf(Scheme.class);
    matches.stream()
        .map(match ->
            match.entry().rule() instanceof Guarded rule ? rule.schemes() : List.<Scheme>of())
        .filter(schemes -> !schemes.isEmpty())
        .forEach(accepted::retainAll);
    return accepted;
  }

  private boolean needsCredential() {
    return !matches.stream().allMatch(match -> match.entry().rule() instanceof Public);
  }

  @Override
  public List<String> text() {
    return Stream.concat(
            answer().stream(),
            asked.stream()
                .flatMap(one -> new Surroundings(one.request, one.matches).notes().stream()))
        .toList();
  }

  private List<String> answer() {
    String requests = asked.stream().map(one -> one.request.toString()).collect(joining(", "));
    List<String> obstacles = obstacles();
    if (!obstacles.isEmpty()) {
      return new Paragraph(requests + ": no scopes are enough").addAll("", obstacles).lines();
    }
    if (!needsCredential()) {
      return List.of(requests + ": no credential is needed");
    }
    Paragraph text = new Paragraph(requests + ": a valid credential with one of");
    text.addAll("", ways.words());
    if (!ways.isComplete()) {
      text.add("", "and more: these are the first " + ScopeSets.MOST + " that were found");
    }
    for (Match match : matches) {
      Conditions.of(match.entry().rule())
          .forEach(condition -> text.add("only if", condition + " (" + match.route() + ")"));
    }
    return text.lines();
  }

  @Override
  public void write(JsonGenerator json) {
    json.writeBooleanProperty("possible", isPositive());
    Json.strings(json, "obstacles", obstacles());
    json.writeBooleanProperty("credential", needsCredential());
    if (isPositive()) {
      Json.ways(json, ways);
    }
    Json.objects(json, "requests", asked, LeastScopes::write);
  }

  private static void write(JsonGenerator json, Asked one) {
    Json.request(json, one.request);
    Json.objects(json, "answers", one.matches.answering(), LeastScopes::write);
    new Surroundings(one.request, one.matches).write(json);
  }

  private static void write(JsonGenerator json, Match match) {
    Json.match(json, match);
    Json.rule(json, match.entry().rule());
  }
}
