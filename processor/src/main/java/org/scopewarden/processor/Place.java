package org.scopewarden.processor;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * A class, or one of its methods, by name: javac makes new elements in each round and prints
 * nothing of use about those of an earlier one.
 *
 * @param member the method with its parameters, empty for the class itself
 */
record Place(String type, String member) {

  static Place of(Element element) {
    return element instanceof TypeElement type
        ? new Place(name(type), "")
        : new Place(
            name(requireNonNull(element.getEnclosingElement(), "a member is in a type")),
            element.toString());
  }

  private static String name(Element type) {
    return ((QualifiedNameable) type).getQualifiedName().toString();
  }

  /** The element of this round. */
  Optional<Element> find(Elements elements) {
    return Optional.ofNullable(elements.getTypeElement(type))
        .flatMap(found ->
            member.isEmpty()
                ? Optional.of(found)
                : found.getEnclosedElements().stream()
                    .filter(each -> each.toString().equals(member))
                    .<Element>map(each -> each)
                    .findFirst());
  }
}
