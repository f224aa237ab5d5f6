package org.scopewarden.review.approval;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Manifests;

/**
 * What a build made.
 *
 * @param modules the manifests
 * @param whole whether the build was of all modules, so that one that is missing is gone
 */
public record Built(Manifests modules, boolean whole) {

  /** What the document is to say now: modules that were not built stay as they are approved. */
  public Manifests over(Manifests approved) {
    if (whole) {
      return modules;
    }
    Set<String> names = modules.modules().stream().map(Manifest::module).collect(toSet());
    Stream<Manifest> others =
        approved.modules().stream().filter(module -> !names.contains(module.module()));
    List<Manifest> all = Stream.concat(others, modules.modules().stream()).toList();
    return new Manifests(all);
  }
}
