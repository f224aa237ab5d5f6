package org.scopewarden.runtime.access;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the runtime knows of a manifest: enough to tell whether what runs is what was reviewed.
 *
 * @param module the module that it belongs to
 * @param digest the digest of its content, as it says itself
 * @param scopes the scopes of the catalogue, sorted; those of the rules where there is no catalogue
 * @param endpoints how many it lists
 * @param tables what was generated along with it, by the binary name of the resource class
 */
public record ManifestSummary(
    String module, String digest, List<String> scopes, int endpoints, Map<String, String> tables) {

  public ManifestSummary {
    scopes = List.copyOf(scopes);
    tables = Map.copyOf(tables);
  }

  /** The table of a resource class, null if it has none. */
  @Nullable String of(Class<?> resource) {
    return tables.get(resource.getName());
  }
}
