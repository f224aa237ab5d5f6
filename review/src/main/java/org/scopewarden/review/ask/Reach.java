package org.scopewarden.review.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.Route;
import tools.jackson.core.JsonGenerator;

/** All endpoints that somebody may call. */
public final class Reach implements Answer {

  private record Reached(Placed endpoint, Judgement judgement) {

    Entry entry() {
      return endpoint.entry();
    }

    /** Everything that must be true besides what was granted. */
    String conditions() {
      List<String> conditions = new ArrayList<>(Conditions.where(judgement.where()));
      conditions.addAll(Conditions.of(entry().rule()));
      if (entry().rule() instanceof Public open) {
        return "public: " + open.reason();
      }
      return conditions.isEmpty() ? "" : "only if " + String.join("; ", conditions);
    }
  }

  private final Grant grant;
  private final List<Reached> reached;
  private final long all;

  private Reach(Grant grant, List<Reached> reached, long all) {
    this.grant = grant;
    this.reached = reached;
    this.all = all;
  }

  /** Finds what {@code grant} opens. */
  public static Reach of(Manifests document, Grant grant) {
    List<Reached> reached =
        document
            .entries()
            .map(endpoint -> new Reached(endpoint, Judgement.of(endpoint, Optional.empty(), grant)))
            .filter(one -> one.judgement.isPermitted())
            .toList();
    return new Reach(grant, reached, document.entries().count());
  }

  /** Always: an empty list is an answer too. */
  @Override
  public boolean isPositive() {
    return true;
  }

  @Override
  public List<String> text() {
    List<String> lines = new ArrayList<>();
    lines.add(grant + " reaches " + reached.size() + " of " + all + " endpoints");
    int width = reached.stream().flatMap(Reach::requests).mapToInt(String::length).max().orElse(0);
    for (Reached one : reached) {
      requests(one)
          .forEach(request ->
              lines.add(("  " + pad(request, width) + "  " + one.conditions()).stripTrailing()));
    }
    return lines;
  }

  private static Stream<String> requests(Reached one) {
    List<Route> routes = one.entry().routes();
    return routes.isEmpty()
        ? Stream.of(one.entry().id())
        : routes.stream().map(Route::toString).distinct();
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  @Override
  public void write(JsonGenerator json) {
    json.writeName("caller").writeStartObject();
    Json.grant(json, grant);
    json.writeEndObject();
    json.writeNumberProperty("endpoints", all);
    Json.objects(json, "reached", reached, Reach::write);
  }

  private static void write(JsonGenerator json, Reached one) {
    Json.endpoint(json, one.endpoint);
    Json.objects(json, "routes", one.entry().routes(), Json::route);
    Json.where(json, one.judgement.where());
    Json.rule(json, one.entry().rule());
  }
}
