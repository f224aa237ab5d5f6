package org.scopewarden.model;

import java.util.List;

/**
 * Every endpoint of one module and who may call it: what a reviewer approves.
 *
 * @param module the module's name, which also names its file
 * @param catalog the scopes that the module uses by name
 * @param entries sorted by first route, then by method
 */
public record Manifest(String module, Catalog catalog, List<Entry> entries) {

  /** The version of the JSON form that {@link ManifestWriter} writes. */
  public static final int SCHEMA = 1;

  private static final String FOLDER = "META-INF/scopewarden/";

  public Manifest {
    entries = entries.stream().sorted().toList();
  }

  /** Where a jar holds the manifest of {@code module}. */
  public static String location(String module) {
    return FOLDER.concat(module).concat(".json");
  }

  /** Where a jar holds what the start of a server compares: the tables behind the manifest. */
  public static String summary(String module) {
    return FOLDER.concat(module).concat(".summary");
  }
}
