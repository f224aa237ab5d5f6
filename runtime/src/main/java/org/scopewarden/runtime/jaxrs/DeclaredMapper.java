package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells which exception a mapper is declared for, in its class or a supertype of that. */
final class DeclaredMapper {

  private DeclaredMapper() {}

  /**
   * Whether it is {@code exception} itself. A lambda is declared for nothing that could be read.
   */
  static boolean isFor(Class<?> exception, Class<?> mapper) {
    return exception.equals(argument(mapper));
  }

  /**
   * The type argument of {@code ExceptionMapper} as {@code type} has it, null if that is unknown.
   */
  private static @Nullable Type argument(Class<?> type) {
    return supertypes(type)
        .map(DeclaredMapper::argumentIn)
        .flatMap(Stream::ofNullable)
        .findFirst()
        .orElse(null);
  }

  private static Stream<Type> supertypes(Class<?> type) {
    return Stream.concat(
        Stream.ofNullable(type.getGenericSuperclass()), Stream.of(type.getGenericInterfaces()));
  }

  private static @Nullable Type argumentIn(Type supertype) {
    if (supertype instanceof Class<?> raw) {
      return argument(raw);
    }
    ParameterizedType declared = (ParameterizedType) supertype;
    Class<?> raw = (Class<?>) declared.getRawType();
    List<Type> arguments = List.of(declared.getActualTypeArguments());
    if (raw == ExceptionMapper.class) {
      return arguments.get(0);
    }
    Type passedOn = argument(raw);
    return passedOn instanceof TypeVariable<?> variable
        ? arguments.get(Arrays.asList(raw.getTypeParameters()).indexOf(variable))
        : passedOn;
  }
}
