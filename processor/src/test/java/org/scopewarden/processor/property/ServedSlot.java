package org.scopewarden.processor.property;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A method by name and parameters, which types declare or inherit, and the one request that leads
 * to it wherever it is declared.
 *
 * @param shape the types of the parameters; {@code %s} is the type argument and takes the entity
 * @param verb the annotation that designates the HTTP method
 * @param path below the class, empty for the path of the class itself
 * @param media what is sent, or without an entity what comes back; empty if nothing is said
 */
record ServedSlot(String name, String shape, String verb, String path, String media) {

  /** Its name in a hierarchy. */
  String key() {
    return name + "(" + shape + ")";
  }

  boolean takesEntity() {
    return shape.startsWith("%s");
  }

  /** Whether no request can mean this one and the other. */
  boolean isApartFrom(ServedSlot other) {
    boolean sameMethod = key().equals(other.key());
    boolean sameRoute = verb.equals(other.verb) && path.equals(other.path);
    boolean sameMedia = media.equals(other.media) || media.isEmpty() || other.media.isEmpty();
    boolean sameDirection = takesEntity() == other.takesEntity();
    return !sameMethod && (!sameRoute || (sameDirection && !sameMedia));
  }

  /** What Jakarta REST needs to know, on the method. */
  List<String> annotations() {
    List<String> annotations = new ArrayList<>(List.of("@" + verb));
    if (!path.isEmpty()) {
      annotations.add("@Path(\"" + path + "\")");
    }
    if (!media.isEmpty()) {
      annotations.add((takesEntity() ? "@Consumes" : "@Produces") + "(\"" + media + "\")");
    }
    return annotations;
  }

  /**
   * The parameters.
   *
   * @param argument what stands for the type parameter
   * @param annotated whether they say where their values come from
   */
  String parameters(String argument, boolean annotated) {
    List<String> types = Stream.of(shape.split(", ")).filter(type -> !type.isEmpty()).toList();
    return String.join(
        ", ",
        IntStream.range(0, types.size())
            .mapToObj(i ->
                (annotated && types.get(i).equals("int") ? "@QueryParam(\"n\") " : "")
                    + types.get(i).formatted(argument)
                    + " p"
                    + i)
            .toList());
  }

  /** The HTTP method. */
  String method() {
    return verb.substring(verb.indexOf('.') + 1);
  }
}
