package org.scopewarden.runtime.access;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the runtime knows of a manifest: enough to tell whether what runs is what was reviewed.
 *
 * @param module the module that it belongs to
 * @param digest the digest of its content, as it says itself
 * @param scopes the scopes of the catalogue, sorted; those of the rules where there is no catalogue
 * @param entries the ids of the entries, by the name of the resource class
 */
public record ManifestSummary(
    String module, String digest, List<String> scopes, Map<String, Set<String>> entries) {

  public ManifestSummary {
    scopes = scopes.stream().sorted().distinct().toList();
    entries = Map.copyOf(entries);
  }

  /** The ids of the entries of a resource class, empty if it has none. */
  Set<String> of(Class<?> resource) {
    return entries.getOrDefault(resource.getName(), Set.of());
  }

  int size() {
    return entries.values().stream().mapToInt(Set::size).sum();
  }
}
