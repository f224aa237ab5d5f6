package org.scopewarden.review.probe;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Set;
import org.scopewarden.model.Entry;
import org.scopewarden.model.expect.Call;
import org.scopewarden.model.expect.PathValues;

/**
 * Whether a request does harm on a server that lets it in. It does none if its method is safe, if
 * its path names an object that is not there, or if its body cannot be read into what the method
 * wants.
 */
final class Harm {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private Harm() {}

  static boolean isPossible(Entry entry, String method, Call call) {
    return !SAFE.contains(method)
        && !call.path().contains(PathValues.IMPOSSIBLE)
        && (call.body().isEmpty() || !takesObject(entry));
  }

  /** Whether some parameter may be made of a body: no primitive, no text, nothing of the server. */
  private static boolean takesObject(Entry entry) {
    return MethodTypeDesc.ofDescriptor(entry.method().descriptor()).parameterList().stream()
        .filter(type -> !type.isPrimitive() && !type.isArray())
        .map(ClassDesc::packageName)
        .anyMatch(
            name -> !name.startsWith("java.") && !name.startsWith("jakarta.") && !isOurs(name));
  }

  private static boolean isOurs(String packageName) {
    return packageName.startsWith("org.scopewarden.runtime.");
  }
}
