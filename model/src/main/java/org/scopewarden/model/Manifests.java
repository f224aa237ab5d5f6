package org.scopewarden.model;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The manifests of all modules of one application, each with its own catalogue: the document that a
 * reviewer approves.
 *
 * @param modules sorted by name, each name once
 */
public record Manifests(List<Manifest> modules) {

  /**
   * @throws IllegalArgumentException if two different manifests have one name; equal ones count
   *     once
   */
  public Manifests {
    modules =
        modules.size() < 2
            ? List.copyOf(modules)
            : modules.stream().distinct().sorted(Comparator.comparing(Manifest::module)).toList();
    Set<String> names = new HashSet<>();
    String twice =
        modules.stream()
            .map(Manifest::module)
            .filter(name -> !names.add(name))
            .distinct()
            .collect(joining(", "));
    if (!twice.isEmpty()) {
      throw new IllegalArgumentException("two different manifests of module " + twice);
    }
  }

  /** The document of an application that is one module. */
  public static Manifests of(Manifest... modules) {
    return new Manifests(List.of(modules));
  }

  /** All entries with the module that each is in, in the order of the modules. */
  public Stream<Placed> entries() {
    return modules.stream()
        .flatMap(module -> module.entries().stream().map(entry -> new Placed(module, entry)));
  }

  /**
   * An entry in its manifest, whose catalogue says what its scopes mean.
   *
   * @param manifest the manifest that lists the entry
   */
  public record Placed(Manifest manifest, Entry entry) {

    /** Unique in the document: two modules may list the same method of a library. */
    public String key() {
      return manifest.module() + "/" + entry.id();
    }
  }
}
