package org.scopewarden.review.export.sarif;

import java.util.stream.Stream;
import org.scopewarden.model.compare.ChangeKind;
import org.scopewarden.model.findings.Finding;

/** What a result may be about. An id never changes its meaning. */
enum SarifRule {
  OPENED(
      "scopewarden/opened",
      "Opened",
      "Everybody may call an endpoint that was guarded or denied.",
      "Approve it with a reason, or give the endpoint its rule back."),
  WEAKENED(
      "scopewarden/weakened",
      "Weakened",
      "Somebody may call an endpoint who was refused, or nothing shows that nobody may.",
      "Approve it with a reason, or give the endpoint its rule back."),
  STRENGTHENED(
      "scopewarden/strengthened",
      "Strengthened",
      "Somebody is refused who could call an endpoint.",
      "Make sure that clients have the scopes that are asked for now."),
  CHANGED(
      "scopewarden/changed",
      "Changed",
      "Something that a reviewer reads is different, though the same callers may call.",
      "Read what is different."),
  NEW(
      "scopewarden/new",
      "New",
      "There is a new endpoint.",
      "Make sure that its rule is meant. One that is public needs approval."),
  REMOVED(
      "scopewarden/removed",
      "Removed",
      "There is no such endpoint any more.",
      "Make sure that nobody calls it."),
  RENAMED(
      "scopewarden/renamed",
      "Renamed",
      "Another method answers the same requests, by a rule that means the same.",
      "Nothing is to be done."),
  ODD_ONE_OUT(
      "SW105",
      "OddOneOut",
      "An endpoint asks for less than all that are like it.",
      "Give it the rule of the others, or make sure that it is meant."),
  PLAIN_OVERLAP(
      "SW501",
      "TwoEndpoints",
      "Two endpoints with different rules match one request.",
      "Give both the same rule, or paths that no request has in common."),
  REGULAR_OVERLAP(
      "SW502",
      "TwoExpressions",
      "The expressions in the paths of two endpoints with different rules match one request.",
      "Give both the same rule, or expressions that no request has in common."),
  UNCHECKED_OBJECT(
      "SW903",
      "UncheckedObject",
      "A path names an object, and nothing checks that this caller may touch it.",
      "Add @RequiresCheck or a scope of the one object, or say why none is needed with"
          + " @NotObjectScoped.");

  private final String id;
  private final String title;
  private final String description;
  private final String help;

  SarifRule(String id, String title, String description, String help) {
    this.id = id;
    this.title = title;
    this.description = description;
    this.help = help;
  }

  static SarifRule of(ChangeKind kind) {
    return valueOf(kind.name());
  }

  static SarifRule of(Finding finding) {
    return Stream.of(values())
        .filter(rule -> rule.id.equals(finding.code()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rule " + finding.code()));
  }

  String id() {
    return id;
  }

  String title() {
    return title;
  }

  String description() {
    return description;
  }

  String help() {
    return help;
  }
}
