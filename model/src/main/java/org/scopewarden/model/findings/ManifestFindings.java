package org.scopewarden.model.findings;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scopewarden.model.Manifest;

/** Finds what a reviewer should look at twice. */
public final class ManifestFindings {

  /** The rules by which something is found. */
  public static final Set<String> CODES =
      Set.of(OddOneOut.CODE, CommonRequests.PLAIN, CommonRequests.REGULAR, UncheckedObject.CODE);

  private ManifestFindings() {}

  /** All findings in {@code manifest}, sorted. The same manifest has the same findings. */
  public static List<Finding> of(Manifest manifest) {
    return Stream.of(
            OddOneOut.in(manifest), CommonRequests.in(manifest), UncheckedObject.in(manifest))
        .flatMap(findings -> findings)
        .collect(TreeSet<Finding>::new, Set::add, Set::addAll)
        .stream()
        .toList();
  }
}
