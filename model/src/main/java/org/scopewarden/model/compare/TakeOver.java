package org.scopewarden.model.compare;

import org.scopewarden.model.Manifests.Placed;

/**
 * A request that another endpoint answered before, by a rule that is not known to be as weak.
 *
 * @param before what answered
 * @param change what the other rule means for the request
 */
record TakeOver(Placed before, RuleChange change, String request) {

  /** Such as {@code answers GET /users/me, which org.acme.Users.get(long) did by "users:read"}. */
  @Override
  public String toString() {
    return "answers %s, which %s did by \"%s\""
        .formatted(request, before.entry().id(), before.entry().rule());
  }
}
