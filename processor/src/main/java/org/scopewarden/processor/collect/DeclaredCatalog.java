package org.scopewarden.processor.collect;

import java.util.List;

/**
 * The catalogue that is in force, as found: all classes that are used, with what they include.
 *
 * @param name the classes, as messages name them
 * @param scopes every described constant, in order of declaration
 */
public record DeclaredCatalog(String name, List<DeclaredScope> scopes) {

  public DeclaredCatalog {
    scopes = List.copyOf(scopes);
  }

  /**
   * One constant.
   *
   * @param name its value, at its declaration
   * @param implies the scopes that it implies directly, as written
   * @param implyAll the values that {@code implyAll} stands for, empty without it
   */
  public record DeclaredScope(
      Literal name, String description, List<Literal> implies, List<String> implyAll) {

    public DeclaredScope {
      implies = List.copyOf(implies);
      implyAll = List.copyOf(implyAll);
    }
  }
}
