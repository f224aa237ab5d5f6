package org.scopewarden.processor.corpus;

/**
 * Where an endpoint's annotations stand, if not in its resource class.
 *
 * @param parent the qualified name of the interface or superclass
 * @param argument the type for which the superclass has its variable {@code T}
 * @param overridden whether the resource class overrides the method of its superclass, without any
 *     annotation
 */
record Inheritance(Kind kind, String parent, String argument, boolean overridden) {

  enum Kind {
    /** An interface with the routing; the implementing class declares access. */
    ROUTING_INTERFACE,
    /** An interface with routing and access. */
    INTERFACE,
    /**
     * An abstract class with routing and access of its methods; the resource class has its path.
     */
    SUPERCLASS
  }

  static Inheritance ofRouting(String contract) {
    return new Inheritance(Kind.ROUTING_INTERFACE, contract, "", true);
  }

  boolean declaresAccess() {
    return kind != Kind.ROUTING_INTERFACE;
  }

  boolean isInterface() {
    return kind != Kind.SUPERCLASS;
  }

  /** A parameter as the parent has it. */
  ParameterFact inParent(ParameterFact parameter) {
    return kind == Kind.SUPERCLASS && parameter.type().equals(argument)
        ? new ParameterFact(parameter.kind(), parameter.name(), TypeTexts.VARIABLE)
        : parameter;
  }
}
