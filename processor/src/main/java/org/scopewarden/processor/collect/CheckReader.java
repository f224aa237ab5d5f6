package org.scopewarden.processor.collect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.scopewarden.model.ObjectCheck.Parameter;
import org.scopewarden.model.ObjectCheck.Source;
import org.scopewarden.processor.collect.DeclaredCheck.Returned;

/** Reads the classes that are named as object checks, from source or from a jar. */
final class CheckReader {

  private static final String ACCESS = "org.scopewarden.runtime.access.";
  private static final Map<Source, String> ANNOTATIONS =
      Map.of(
          Source.PATH, "jakarta.ws.rs.PathParam",
          Source.QUERY, "jakarta.ws.rs.QueryParam",
          Source.HEADER, "jakarta.ws.rs.HeaderParam");

  private final Hierarchies hierarchies;
  private final Elements elements;
  private final Types types;
  private final ConversionReader conversions;
  private final Map<TypeElement, DeclaredCheck> known = new HashMap<>();

  CheckReader(Hierarchies hierarchies, Elements elements, Types types) {
    this.hierarchies = hierarchies;
    this.elements = elements;
    this.types = types;
    this.conversions = new ConversionReader(types);
  }

  DeclaredCheck read(TypeElement type) {
    DeclaredCheck check = known.get(type);
    if (check == null) {
      check = check(type);
      known.put(type, check);
    }
    return check;
  }

  private DeclaredCheck check(TypeElement type) {
    Hierarchy hierarchy = hierarchies.of(type);
    List<ExecutableElement> methods =
        hierarchy.executingMethods().stream()
            .filter(method -> !isOfObject(method) && !isOfRecord(type, method))
            .toList();
    Set<String> confinedTo = new HashSet<>();
    confine(type, confinedTo);
    methods.stream()
        .flatMap(method -> method.getParameters().stream())
        .map(parameter -> types.asElement(parameter.asType()))
        .forEach(parameter -> confine(parameter, confinedTo));
    return new DeclaredCheck(
        ClassName.of(type),
        Hierarchy.isConcrete(type) && isFree(type),
        hasConstructor(type),
        methods.stream().map(this::method).toList(),
        KeptValues.first(hierarchy.classes()),
        confinedTo);
  }

  private static boolean isOfObject(ExecutableElement method) {
    return Hierarchy.typeOf(method).getQualifiedName().contentEquals("java.lang.Object");
  }

  /** A record's accessors are its data, not checks. */
  private static boolean isOfRecord(TypeElement type, ExecutableElement method) {
    return type.getKind() == ElementKind.RECORD
        && (method.getParameters().isEmpty() || method.getSimpleName().contentEquals("equals"));
  }

  private static boolean isFree(TypeElement type) {
    return type.getKind() != ElementKind.ENUM
        && (type.getNestingKind() == NestingKind.TOP_LEVEL
            || type.getModifiers().contains(Modifier.STATIC));
  }

  private static boolean hasConstructor(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .anyMatch(constructor ->
            constructor.getParameters().isEmpty()
                && constructor.getModifiers().contains(Modifier.PUBLIC));
  }

  /** Notes the package of a type that is not public, or is within one that is not. */
  private void confine(Element type, Set<String> confinedTo) {
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      if (!each.getModifiers().contains(Modifier.PUBLIC)) {
        confinedTo.add(elements.getPackageOf(each).getQualifiedName().toString());
      }
    }
  }

  private DeclaredCheck.Method method(ExecutableElement method) {
    return new DeclaredCheck.Method(
        method.getSimpleName().toString(),
        returned(method.getReturnType()),
        method.getParameters().stream().map(this::parameter).toList());
  }

  private static Returned returned(TypeMirror type) {
    return switch (TypeNames.of(type)) {
      case "boolean", "java.lang.Boolean" -> Returned.BOOLEAN;
      case ACCESS + "CheckResult" -> Returned.RESULT;
      default -> Returned.OTHER;
    };
  }

  private CheckParameter parameter(VariableElement parameter) {
    if (TypeNames.of(parameter.asType()).equals(ACCESS + "Caller")) {
      return new CheckParameter.OfCaller();
    }
    return Stream.of(Source.values())
        .flatMap(source -> named(parameter, source).stream())
        .findFirst()
        .<CheckParameter>map(named ->
            new CheckParameter.OfRequest(
                named,
                TypeNames.of(parameter.asType()),
                parameter.asType().getKind().isPrimitive(),
                conversions.read(parameter.asType())))
        .orElseGet(() -> new CheckParameter.Unknown(parameter.getSimpleName().toString()));
  }

  private static Optional<Parameter> named(VariableElement parameter, Source source) {
    return Annotations.find(parameter, String.valueOf(ANNOTATIONS.get(source))).stream()
        .flatMap(annotation -> Annotations.strings(annotation, "value"))
        .findFirst()
        .map(name -> new Parameter(source, name));
  }
}
