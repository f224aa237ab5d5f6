package org.scopewarden.processor.collect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Tells how a string becomes a value of a type. */
final class ConversionReader {

  private static final String STRING = "java.lang.String";

  private final Types types;

  ConversionReader(Types types) {
    this.types = types;
  }

  /** The conversion; nothing if the type has none. {@code char} has none: Java parses no such. */
  Optional<Conversion> read(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return valueOf(types.boxedClass(types.getPrimitiveType(type.getKind())));
    }
    if (!(types.asElement(type) instanceof TypeElement element)
        || !element.getTypeParameters().isEmpty()) {
      return Optional.empty();
    }
    return element.getQualifiedName().contentEquals(STRING)
        ? Optional.of(new Conversion(ClassName.of(element), Conversion.NONE))
        : declared(element);
  }

  /**
   * The constructor, or {@code valueOf} before {@code fromString}; of an enum, the last first.
   * Nothing where there are both, since Jersey prefers a method and others the constructor; the
   * JDK's own types have both and mean the same.
   */
  private static Optional<Conversion> declared(TypeElement type) {
    List<String> methods =
        type.getKind() == ElementKind.ENUM
            ? List.of("fromString", "valueOf")
            : List.of("valueOf", "fromString");
    Stream<String> constructor =
        isConcrete(type) && hasConstructor(type) ? Stream.of("new") : Stream.empty();
    List<String> ways =
        Stream.concat(constructor, methods.stream().filter(method -> hasFactory(type, method)))
            .toList();
    return isAmbiguous(type, ways)
        ? Optional.empty()
        : ways.stream().findFirst().map(way -> new Conversion(ClassName.of(type), way));
  }

  /** CXF knows a third method, of enums only, and asks it before {@code valueOf}. */
  private static boolean isAmbiguous(TypeElement type, List<String> ways) {
    return type.getKind() == ElementKind.ENUM
        ? hasFactory(type, "fromValue") && !ways.contains("fromString")
        : ways.size() > 1
            && ways.contains("new")
            && !type.getQualifiedName().toString().startsWith("java.");
  }

  private static Optional<Conversion> valueOf(TypeElement boxed) {
    return hasFactory(boxed, "valueOf")
        ? Optional.of(new Conversion(ClassName.of(boxed), "valueOf"))
        : Optional.empty();
  }

  private static boolean isConcrete(TypeElement type) {
    return !type.getModifiers().contains(Modifier.ABSTRACT);
  }

  private static boolean hasConstructor(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .anyMatch(constructor -> isPublic(constructor) && takesString(constructor));
  }

  private static boolean hasFactory(TypeElement type, String name) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .anyMatch(method ->
            method.getSimpleName().contentEquals(name)
                && isPublic(method)
                && method.getModifiers().contains(Modifier.STATIC)
                && takesString(method)
                && returns(method, type));
  }

  private static boolean returns(ExecutableElement method, TypeElement type) {
    return TypeNames.of(method.getReturnType()).equals(TypeNames.of(type.asType()));
  }

  private static boolean isPublic(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.PUBLIC);
  }

  private static boolean takesString(ExecutableElement method) {
    return method.getParameters().size() == 1
        && TypeNames.of(method.getParameters().get(0).asType()).equals(STRING);
  }
}
