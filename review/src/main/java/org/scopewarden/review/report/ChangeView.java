package org.scopewarden.review.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.compare.Change;

/** A change as the page shows it: before and after side by side. */
record ChangeView(Change change) {

  /** Something that an endpoint has, before and after; empty where there is none. */
  record Line(String label, String before, String after) {

    boolean isDifferent() {
      return !before.equals(after);
    }
  }

  /** A sign for the kind, for those who do not read the word. */
  String sign() {
    return switch (change.kind()) {
      case OPENED, WEAKENED -> "▲";
      case STRENGTHENED -> "▼";
      case CHANGED -> "≈";
      case NEW -> "+";
      case REMOVED -> "−";
      case RENAMED -> "→";
    };
  }

  String example() {
    return change.example() == null ? "" : change.example().toString();
  }

  /** What there is to compare, without lines that are empty on both sides. */
  List<Line> lines() {
    return List.of(
            line("Who may call", entry -> EndpointView.inWords(entry.rule())),
            line("Routes", ChangeView::routes),
            line("Method", Entry::id),
            line("No object check because", Entry::notObjectScoped),
            line("Declared on", Entry::declaredOn))
        .stream()
        .filter(line -> !(line.before().isEmpty() && line.after().isEmpty()))
        .toList();
  }

  String module() {
    Placed placed = change.after() == null ? change.before() : change.after();
    return placed == null ? "" : placed.manifest().module();
  }

  private static String routes(Entry entry) {
    return entry.routes().stream().map(EndpointView::inWords).collect(joining("\n"));
  }

  private Line line(String label, Function<Entry, String> text) {
    return new Line(label, text(change.before(), text), text(change.after(), text));
  }

  private static String text(@Nullable Placed placed, Function<Entry, String> text) {
    return placed == null ? "" : text.apply(placed.entry());
  }
}
