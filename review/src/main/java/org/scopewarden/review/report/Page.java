package org.scopewarden.review.report;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.compare.Change;
import org.scopewarden.model.compare.ChangeKind;

/** What the page says, in the order in which it says it. */
final class Page {

  /** What needs approval first, then what matters most, then as the changes come. */
  private static final Comparator<Change> BY_WEIGHT =
      Comparator.comparing((Change change) -> !change.weakening()).thenComparing(Change::kind);

  private final Manifests document;
  private final @Nullable List<Change> changes;
  private final List<ModuleView> modules;

  Page(Manifests document, @Nullable List<Change> changes) {
    this.document = document;
    this.changes = changes == null ? null : changes.stream().sorted(BY_WEIGHT).toList();
    this.modules = document.modules().stream().map(ModuleView::of).toList();
  }

  /** The names of the modules, as far as a title holds them. */
  String title() {
    int many = document.modules().size();
    return many > 3
        ? many + " modules"
        : document.modules().stream().map(Manifest::module).collect(joining(", "));
  }

  Assets assets() {
    return Assets.READ;
  }

  /** What the scripts know. */
  String data() {
    return DataBlock.of(modules);
  }

  List<ModuleView> modules() {
    return modules;
  }

  Counts counts() {
    return Counts.of(document.entries().map(Manifests.Placed::entry).toList());
  }

  List<EndpointView> endpoints() {
    return modules.stream().flatMap(module -> module.endpoints().stream()).toList();
  }

  List<EndpointView> open() {
    return endpoints().stream().filter(e -> e.entry().rule() instanceof Public).toList();
  }

  List<EndpointView> notObjectScoped() {
    return endpoints().stream().filter(e -> !e.entry().notObjectScoped().isEmpty()).toList();
  }

  List<FindingView> findings() {
    return modules.stream().flatMap(module -> module.findings().stream()).toList();
  }

  /** How many findings there are of each rule that has any. */
  List<FindingView.Family> families() {
    return FindingView.Family.of(findings());
  }

  /** Whether there is something approved to compare with. */
  boolean isCompared() {
    return changes != null;
  }

  List<ChangeView> changes() {
    return changes == null ? List.of() : changes.stream().map(ChangeView::new).toList();
  }

  long weakenings() {
    return changes().stream().filter(view -> view.change().weakening()).count();
  }

  /** The kinds of change that there are, in the order of their weight. */
  List<ChangeKind> kinds() {
    return changes().stream().map(view -> view.change().kind()).distinct().sorted().toList();
  }
}
