package org.scopewarden.runtime.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.Entry;
import org.scopewarden.model.MethodSignature;

/** Reads one endpoint of a generated table. What it does not understand is an illegal argument. */
final class RowReader {

  private static final String BECAUSE = "because ";

  private final List<String> signatures = new ArrayList<>();
  private final GuardReader guard = new GuardReader();

  /** The rule of an endpoint that is not guarded. */
  private @Nullable EndpointInterceptor unguarded;

  /** Reads one line without its indentation. */
  void read(String line) {
    int space = line.indexOf(' ');
    String word = space < 0 ? line : line.substring(0, space);
    String rest = space < 0 ? "" : line.substring(space + 1);
    switch (word) {
      case "method" -> add(rest, signatures.isEmpty());
      case "alias" -> add(rest, !signatures.isEmpty());
      case "public" -> decide(AccessRequest::permitAll, rest.startsWith(BECAUSE));
      case "identify" -> decide(AccessRequest::identify, rest.startsWith(BECAUSE));
      case "deny" -> decide(AccessRequest::deny, rest.isEmpty());
      default -> guard.read(word, rest);
    }
  }

  private void add(String signature, boolean inOrder) {
    if (!inOrder) {
      throw new IllegalArgumentException("an endpoint has one method, and then its aliases");
    }
    signatures.add(signature);
  }

  private void decide(EndpointInterceptor rule, boolean complete) {
    if (!complete || unguarded != null) {
      throw new IllegalArgumentException("an endpoint has one rule, and a public one a reason");
    }
    unguarded = rule;
  }

  /**
   * The endpoint.
   *
   * @param resource the binary name of its class
   * @param checks those of each method of the class, of which this one's are removed
   */
  InterceptedMethod finish(String resource, Map<String, List<ObjectCheck<?>>> checks) {
    if (signatures.isEmpty() || (unguarded == null) == guard.isEmpty()) {
      throw new IllegalArgumentException("an endpoint has a method and one rule");
    }
    return new InterceptedMethod(
        Entry.id(resource, signature(signatures.get(0))),
        Set.of(signatures.toArray(String[]::new)),
        unguarded == null ? guarded(checks.remove(signatures.get(0))) : unguarded);
  }

  private static MethodSignature signature(String text) {
    int parameters = text.indexOf('(');
    if (parameters <= 0) {
      throw new IllegalArgumentException("a method has a name and parameters: " + text);
    }
    return new MethodSignature(text.substring(0, parameters), text.substring(parameters));
  }

  private EndpointInterceptor guarded(@Nullable List<ObjectCheck<?>> checks) {
    Requirement requirement = guard.finish(checks == null ? List.of() : checks);
    return request -> request.require(requirement);
  }
}
