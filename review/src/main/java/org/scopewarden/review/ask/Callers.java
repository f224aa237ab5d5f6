package org.scopewarden.review.ask;

import java.util.ArrayList;
import java.util.List;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Denied;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Manifests;
import tools.jackson.core.JsonGenerator;

/** Who may make a request: everybody, nobody, or whoever has one of some sets of scopes. */
public final class Callers implements Answer {

  private final Request request;
  private final Matches matches;

  private Callers(Request request, Matches matches) {
    this.request = request;
    this.matches = matches;
  }

  /** Tells who may make {@code request}. */
  public static Callers of(Manifests document, Request request) {
    return new Callers(request, new Endpoints(document).reachedBy(request));
  }

  /** Whether anything answers the request. */
  @Override
  public boolean isPositive() {
    return matches.byServer() || !matches.answering().isEmpty();
  }

  @Override
  public List<String> text() {
    List<String> lines = new ArrayList<>();
    matches.answering().forEach(match -> lines.addAll(text(match)));
    lines.addAll(new Surroundings(request, matches).text());
    return lines;
  }

  private List<String> text(Match match) {
    AccessRule rule = match.entry().rule();
    Ways ways = Ways.of(List.of(match));
    Paragraph text = new Paragraph(request + ": " + who(rule));
    if (rule instanceof Public open) {
      text.add("because", open.reason());
    } else if (asksForScopes(rule)) {
      text.addAll("", ways.words());
    }
    if (!ways.isComplete()) {
      text.add("", "and more: these are the first " + ScopeSets.MOST + " that were found");
    }
    return text.addAll("only if", Conditions.of(rule))
        .add("endpoint", match.toString())
        .add("declared", "on " + match.entry().declaredOn())
        .lines();
  }

  private static String who(AccessRule rule) {
    if (rule instanceof Public) {
      return "everybody";
    }
    if (rule instanceof Denied) {
      return "nobody";
    }
    return asksForScopes(rule)
        ? "whoever has a valid credential with one of"
        : "everybody who has a valid credential";
  }

  private static boolean asksForScopes(AccessRule rule) {
    return rule instanceof Guarded guarded && !guarded.clauses().isEmpty();
  }

  @Override
  public void write(JsonGenerator json) {
    Json.request(json, request);
    Json.objects(json, "answers", matches.answering(), Callers::write);
    new Surroundings(request, matches).write(json);
  }

  private static void write(JsonGenerator json, Match match) {
    Json.match(json, match);
    Json.rule(json, match.entry().rule());
    if (match.entry().rule() instanceof Guarded) {
      Json.ways(json, Ways.of(List.of(match)));
    }
    json.writeStringProperty("declaredOn", match.entry().declaredOn());
  }
}
