package org.scopewarden.model;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  /** An entry in its manifest, whose catalogue says what its scopes mean. */
  public static final class Placed {

    private final Manifest manifest;
    private final Entry entry;

    /** Made once: it is asked for often. */
    private final String key;

    /** An entry that {@code manifest} lists. */
    public Placed(Manifest manifest, Entry entry) {
      this.manifest = manifest;
      this.entry = entry;
      this.key = manifest.module() + "/" + entry.id();
    }

    /** The manifest that lists the entry. */
    public Manifest manifest() {
      return manifest;
    }

    public Entry entry() {
      return entry;
    }

    /** Unique in the document: two modules may list the same method of a library. */
    public String key() {
      return key;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Placed placed
          && entry.equals(placed.entry)
          && manifest.equals(placed.manifest);
    }

    @Override
    public int hashCode() {
      return key.hashCode();
    }

    /** The key. */
    @Override
    public String toString() {
      return key;
    }
  }
}
