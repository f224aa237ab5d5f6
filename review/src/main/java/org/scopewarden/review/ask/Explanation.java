package org.scopewarden.review.ask;

import java.util.ArrayList;
import java.util.List;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Manifests;
import org.scopewarden.review.ask.Judgement.JudgedClause;
import tools.jackson.core.JsonGenerator;

/** Whether somebody may make a request, and why. */
public final class Explanation implements Answer {

  private record Judged(Match match, Judgement judgement) {}

  private final Request request;
  private final Grant grant;
  private final Matches matches;
  private final List<Judged> judged;

  private Explanation(Request request, Grant grant, Matches matches) {
    this.request = request;
    this.grant = grant;
    this.matches = matches;
    this.judged =
        matches.answering().stream()
            .map(match -> new Judged(match, Judgement.of(match.endpoint(), match.values(), grant)))
            .toList();
  }

  /** Explains what becomes of {@code request} by what {@code grant} gives the caller. */
  public static Explanation of(Manifests document, Request request, Grant grant) {
    return new Explanation(request, grant, new Endpoints(document).reachedBy(request));
  }

  /** Whether it is permitted by each endpoint that may answer: false if there is none. */
  @Override
  public boolean isPositive() {
    return matches.byServer()
        || (!judged.isEmpty() && judged.stream().allMatch(one -> one.judgement.isPermitted()));
  }

  @Override
  public List<String> text() {
    List<String> lines = new ArrayList<>();
    judged.forEach(one -> lines.addAll(text(one)));
    lines.addAll(new Surroundings(request, matches).text());
    return lines;
  }

  private List<String> text(Judged one) {
    Judgement judgement = one.judgement;
    Paragraph text =
        new Paragraph(request + " with " + grant + ": " + judgement.verdict().words)
            .add("endpoint", one.match.toString())
            .add("rule", one.match.entry().rule().toString());
    if (one.match.entry().rule() instanceof Public open) {
      text.add("because", open.reason());
    }
    judgement.clauses().forEach(clause -> clause(text, clause, one.match.catalog()));
    return text.addAll("only if", Conditions.where(judgement.where()))
        .addAll("only if", Conditions.of(one.match.entry().rule()))
        .add("declared", "on " + one.match.entry().declaredOn())
        .lines();
  }

  private static void clause(Paragraph text, JudgedClause clause, Catalog catalog) {
    if (!clause.held().isEmpty()) {
      text.add("has", clause.held().get(0).toString());
      return;
    }
    text.add("lacks", clause.clause().toString());
    List<String> implying = Needs.implying(clause.clause(), catalog);
    if (!implying.isEmpty()) {
      text.add("", "implied by " + String.join(" or ", implying));
    }
  }

  @Override
  public void write(JsonGenerator json) {
    Json.request(json, request);
    json.writeName("caller").writeStartObject();
    Json.grant(json, grant);
    json.writeEndObject();
    json.writeBooleanProperty("permitted", isPositive());
    Json.objects(json, "answers", judged, Explanation::write);
    new Surroundings(request, matches).write(json);
  }

  private static void write(JsonGenerator json, Judged one) {
    AccessRule rule = one.match.entry().rule();
    Json.match(json, one.match);
    json.writeStringProperty("verdict", one.judgement.verdict().code);
    Json.where(json, one.judgement.where());
    Json.rule(json, rule);
    Json.objects(
        json,
        "clauses",
        one.judgement.clauses(),
        (each, clause) -> write(each, clause, one.match.catalog()));
    json.writeStringProperty("declaredOn", one.match.entry().declaredOn());
  }

  private static void write(JsonGenerator json, JudgedClause clause, Catalog catalog) {
    Json.strings(json, "anyOf", clause.clause().anyOf());
    Json.strings(json, "impliedBy", Needs.implying(clause.clause(), catalog));
    Json.objects(json, "held", clause.held(), Explanation::write);
  }

  private static void write(JsonGenerator json, Held held) {
    json.writeStringProperty("granted", held.granted());
    json.writeStringProperty("for", held.alternative().toString());
    Json.where(json, held.isUnconditional() ? List.of() : List.of(held.where()));
  }
}
