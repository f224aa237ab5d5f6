package org.scopewarden.review.probe;

import org.jspecify.annotations.Nullable;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.Route;
import org.scopewarden.model.expect.Call;
import org.scopewarden.model.expect.Credential;
import org.scopewarden.model.expect.Outcome.Refused;

/**
 * A request that an endpoint must refuse.
 *
 * @param endpoint whose manifest says so
 * @param sent what is special about the request, in words
 * @param call what is sent
 * @param disguise how another method than that of {@code call} is asked for, null if it is not
 * @param credential what it brings
 * @param expected how it must be refused
 */
record Attempt(
    Placed endpoint,
    Route route,
    String sent,
    Call call,
    @Nullable Disguise disguise,
    Credential credential,
    Refused expected) {

  /**
   * A method that stands elsewhere than in the request line.
   *
   * @param name of a header, or of a query parameter
   * @param method the method that is meant
   */
  record Disguise(String name, boolean isQuery, String method) {}

  /** The method that a server would carry out if it let the request in. */
  String meant() {
    return disguise == null ? call.method() : disguise.method();
  }
}
