package org.scopewarden.review.probe;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * What a probe found.
 *
 * @param server the address that was probed
 * @param requests sorted by endpoint
 */
public record ProbeReport(URI server, List<Probed> requests) {

  private static final Comparator<Probed> BY_ENDPOINT =
      Comparator.comparing((Probed probed) -> probed.endpoint().key())
          .thenComparing(Probed::route)
          .thenComparing(Probed::request)
          .thenComparing(Probed::sent);

  public ProbeReport {
    requests = requests.stream().sorted(BY_ENDPOINT).toList();
  }

  /** The requests of which this is true. */
  public List<Probed> with(Verdict verdict) {
    return requests.stream().filter(probed -> probed.verdict() == verdict).toList();
  }

  /** The keys of the endpoints that are more open than the manifest says, sorted. */
  public List<String> moreOpen() {
    return with(Verdict.MORE_OPEN).stream()
        .map(probed -> probed.endpoint().key())
        .distinct()
        .toList();
  }

  /** Whether something was refused, nothing is more open, and no answer leaves that open. */
  public boolean isProven() {
    return with(Verdict.MORE_OPEN).isEmpty()
        && with(Verdict.NOT_PROVEN).isEmpty()
        && !with(Verdict.REFUSED).isEmpty();
  }

  /** Everything with this verdict: the line of each endpoint, followed by its requests. */
  public List<String> lines(Verdict verdict) {
    return grouped(
        with(verdict),
        probed ->
            probed.route()
                + " of "
                + probed.endpoint().entry().id()
                + " is "
                + probed.endpoint().entry().rule(),
        each -> each.stream().map(Probed::toString).toList());
  }

  /** What was not tried: the line of each reason, followed by its endpoints. */
  public List<String> untried() {
    return grouped(
        with(Verdict.NOT_TRIED),
        Probed::got,
        each ->
            grouped(
                each,
                probed -> probed.route().toString(),
                same -> List.of(same.stream().map(Probed::sent).collect(joining("; ")))));
  }

  private static List<String> grouped(
      List<Probed> all,
      Function<Probed, String> head,
      Function<List<Probed>, List<String>> linesBelow) {
    List<String> lines = new ArrayList<>();
    all.stream()
        .collect(groupingBy(head, LinkedHashMap::new, toList()))
        .forEach((line, each) -> {
          lines.add(line);
          linesBelow.apply(each).forEach(below -> lines.add("  " + below));
        });
    return lines;
  }

  /** In one line, such as {@code 12 refused, 1 more open, 0 not proven, 3 not tried}. */
  public String summary() {
    return "%d refused, %d more open, %d not proven, %d not tried"
        .formatted(
            with(Verdict.REFUSED).size(),
            with(Verdict.MORE_OPEN).size(),
            with(Verdict.NOT_PROVEN).size(),
            with(Verdict.NOT_TRIED).size());
  }

  /** Writes the members of the JSON form. */
  public void write(JsonGenerator json) {
    json.writeStringProperty("server", server.toString());
    json.writeNumberProperty("refused", with(Verdict.REFUSED).size());
    write(json, "moreOpen", Verdict.MORE_OPEN);
    write(json, "notProven", Verdict.NOT_PROVEN);
    write(json, "notTried", Verdict.NOT_TRIED);
  }

  private void write(JsonGenerator json, String name, Verdict verdict) {
    json.writeName(name).writeStartArray();
    for (Probed probed : with(verdict)) {
      json.writeStartObject();
      json.writeStringProperty("module", probed.endpoint().manifest().module());
      json.writeStringProperty("id", probed.endpoint().entry().id());
      json.writeStringProperty("method", probed.route().method());
      json.writeStringProperty("path", probed.route().path());
      json.writeStringProperty("request", probed.request());
      json.writeStringProperty("sent", probed.sent());
      json.writeStringProperty("expected", probed.expected());
      json.writeStringProperty("got", probed.got());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
