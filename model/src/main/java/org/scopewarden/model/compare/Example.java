package org.scopewarden.model.compare;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.scopewarden.model.Atom;

/**
 * A caller who may now make a request that was refused.
 *
 * @param caller who
 * @param held the scopes and roles that the caller has, sorted; without any one of them the request
 *     would still be refused; empty if none are needed
 * @param request the request, such as {@code DELETE /users/{id}}
 */
public record Example(Caller caller, List<Atom> held, String request) {

  /** Who a caller is. */
  public enum Caller {
    /** Nobody in particular: a request without a credential. */
    ANYONE,
    /** Somebody with a valid credential. */
    KNOWN
  }

  public Example {
    held = held.stream().sorted().distinct().toList();
  }

  /** Such as {@code a token with only users:read may now call DELETE /users/{id}}. */
  @Override
  public String toString() {
    return who() + " may now call " + request;
  }

  private String who() {
    if (caller == Caller.ANYONE) {
      return "a request without a credential";
    }
    return held.isEmpty()
        ? "a token without any scope"
        : held.stream().map(Atom::toString).collect(joining(" and ", "a token with only ", ""));
  }
}
