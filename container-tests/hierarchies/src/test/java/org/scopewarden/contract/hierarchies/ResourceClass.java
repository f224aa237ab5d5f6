package org.scopewarden.contract.hierarchies;

import jakarta.ws.rs.Path;
import java.lang.reflect.Modifier;
import java.util.Objects;
import java.util.stream.Stream;

/** What of a resource class makes some servers overlook endpoints. */
public final class ResourceClass {

  private ResourceClass() {}

  /** Whether a superclass is not public. */
  public static boolean hasHiddenSuperclass(Class<?> resource) {
    return superclasses(resource).anyMatch(each -> !Modifier.isPublic(each.getModifiers()));
  }

  /** Whether it has its path from an interface that only an interface names. */
  public static boolean hasPathOfFarInterface(Class<?> resource) {
    return superclasses(resource)
        .flatMap(each -> Stream.concat(Stream.of(each), Stream.of(each.getInterfaces())))
        .noneMatch(each -> each.isAnnotationPresent(Path.class));
  }

  /** Whether {@code type} is a generic interface that only an interface names. */
  public static boolean isFarAndGeneric(Class<?> type, Class<?> resource) {
    return type.isInterface()
        && type.getTypeParameters().length > 0
        && superclasses(resource)
            .flatMap(each -> Stream.of(each.getInterfaces()))
            .noneMatch(type::equals);
  }

  private static Stream<Class<?>> superclasses(Class<?> type) {
    return Stream.iterate(type, Objects::nonNull, Class::getSuperclass);
  }
}
