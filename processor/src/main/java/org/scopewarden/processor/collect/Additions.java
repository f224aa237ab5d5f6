package org.scopewarden.processor.collect;

import java.util.List;
import java.util.stream.Stream;
import org.scopewarden.model.Scheme;
import org.scopewarden.processor.report.Site;

/**
 * What one class or method adds to a rule, and what is no rule by itself.
 *
 * @param checks each class that {@code @RequiresCheck} names
 * @param schemes each {@code @AcceptsSchemes}
 * @param stepUps each {@code @RequiresStepUp}
 */
public record Additions(
    List<RequiredCheck> checks, List<AcceptedSchemes> schemes, List<RequiredStepUp> stepUps) {

  /** Nothing is added. */
  static final Additions NONE = new Additions(List.of(), List.of(), List.of());

  public Additions {
    checks = List.copyOf(checks);
    schemes = List.copyOf(schemes);
    stepUps = List.copyOf(stepUps);
  }

  /**
   * A class that a {@code @RequiresCheck} names.
   *
   * @param site the value that names it
   */
  public record RequiredCheck(Site site, DeclaredCheck check) {}

  /**
   * One {@code @AcceptsSchemes}.
   *
   * @param csrfProtection as written, or as it is by default
   * @param csrfSite where {@code csrfProtection} is written, or the annotation
   */
  public record AcceptedSchemes(
      Site site, List<Scheme> schemes, boolean csrfProtection, Site csrfSite) {

    public AcceptedSchemes {
      schemes = List.copyOf(schemes);
    }
  }

  /**
   * One {@code @RequiresStepUp}.
   *
   * @param maxAge in seconds, as written, -1 by default
   * @param maxAgeSite where {@code maxAge} is written, or the annotation
   */
  public record RequiredStepUp(Site site, List<Literal> acr, long maxAge, Site maxAgeSite) {

    public RequiredStepUp {
      acr = List.copyOf(acr);
    }
  }

  /** Whether nothing is added. */
  boolean isEmpty() {
    return checks.isEmpty() && schemes.isEmpty() && stepUps.isEmpty();
  }

  /** Where each stands. */
  public Stream<Site> sites() {
    return Stream.of(
            checks.stream().map(RequiredCheck::site),
            schemes.stream().map(AcceptedSchemes::site),
            stepUps.stream().map(RequiredStepUp::site))
        .flatMap(sites -> sites);
  }
}
