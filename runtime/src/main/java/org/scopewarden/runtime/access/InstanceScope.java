package org.scopewarden.runtime.access;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A scope for the one object that a path parameter names.
 *
 * @param whole the scope that is good for all objects
 * @param parameter the name of the path parameter
 */
public record InstanceScope(String whole, String parameter) {

  /** Nothing that a scope could be taken apart by, or that has two spellings. */
  private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9._~-]+");

  /** Whether the instance was granted that the request names, and it names exactly one. */
  boolean heldBy(Caller caller, IncomingRequest request) {
    List<String> values = request.pathParameter(parameter);
    return values.size() == 1
        && VALUE.matcher(values.get(0)).matches()
        && caller.scopes().contains(whole + ":" + values.get(0));
  }
}
