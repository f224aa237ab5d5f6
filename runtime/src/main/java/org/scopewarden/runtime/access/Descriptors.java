package org.scopewarden.runtime.access;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Spells methods as class files do (JVMS §4.3.3). Applications use few types in many signatures, so
 * that each type is spelled once.
 */
final class Descriptors {

  /** Longer than most. */
  private static final int LENGTH = 200;

  private final Map<Class<?>, String> types = new ConcurrentHashMap<>();

  /** The name of {@code method} and its descriptor, such as {@code get(J)Lorg/acme/User;}. */
  String signature(Method method) {
    StringBuilder signature = new StringBuilder(LENGTH).append(method.getName()).append('(');
    for (Class<?> parameter : method.getParameterTypes()) {
      signature.append(type(parameter));
    }
    return signature.append(')').append(type(method.getReturnType())).toString();
  }

  private String type(Class<?> type) {
    String known = types.get(type);
    if (known == null) {
      known = type.descriptorString();
      types.put(type, known);
    }
    return known;
  }
}
