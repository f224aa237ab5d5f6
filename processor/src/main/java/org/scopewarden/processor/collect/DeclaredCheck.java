package org.scopewarden.processor.collect;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A class that is named as an object check, as found.
 *
 * @param concrete whether it can have instances
 * @param constructible whether generated code can make one
 * @param methods its public instance methods
 * @param kept what its instance would keep of one request, by the name of the member
 * @param confinedTo the packages of what is not public: only code there can call the check
 */
public record DeclaredCheck(
    ClassName type,
    boolean concrete,
    boolean constructible,
    List<Method> methods,
    Optional<String> kept,
    Set<String> confinedTo) {

  public DeclaredCheck {
    methods = List.copyOf(methods);
    confinedTo = Set.copyOf(confinedTo);
  }

  /** What stands in place of a class, such as {@code int[]}. */
  static DeclaredCheck uncallable(String written) {
    ClassName name = new ClassName("", List.of(written));
    return new DeclaredCheck(name, false, false, List.of(), Optional.empty(), Set.of());
  }

  /** What a method returns. */
  public enum Returned {
    /** Primitive or boxed. */
    BOOLEAN,
    /** The runtime's {@code CheckResult}. */
    RESULT,
    /** Nothing that decides. */
    OTHER
  }

  /** One method. */
  public record Method(String name, Returned returned, List<CheckParameter> parameters) {

    public Method {
      parameters = List.copyOf(parameters);
    }
  }
}
