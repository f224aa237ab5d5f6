package org.scopewarden.processor.corpus;

import java.util.Optional;

/**
 * The interface or superclass of a made-up resource class.
 *
 * @param argument the type of the bodies of all its endpoints, which a superclass has as variable
 */
record ShapeParent(Inheritance.Kind kind, String name, String argument) {

  /** Nothing for a class that inherits nothing. */
  static Optional<ShapeParent> next(Shape shape, String resource) {
    String kind = shape.sample("inheritance");
    return kind.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ShapeParent(
                Inheritance.Kind.valueOf(kind),
                resource.replaceFirst("Resource$", "Parent"),
                shape.sample("parameterTypes.body")));
  }

  ParameterFact parameter(ParameterFact parameter) {
    return parameter.kind().equals("body")
        ? new ParameterFact("body", parameter.name(), argument)
        : parameter;
  }

  /** Interfaces are implemented; of a superclass's methods, every other is overridden. */
  Inheritance inheritance(int index) {
    boolean overridden = kind != Inheritance.Kind.SUPERCLASS || index % 2 == 0;
    return new Inheritance(kind, name, argument, overridden);
  }
}
