package org.scopewarden.model.findings;

import org.scopewarden.model.path.CommonPath;

/**
 * A request that two routes with different rules match.
 *
 * @param later what a server tries after {@code earlier}
 * @param method of the request
 */
record CommonRequest(Listed later, Listed earlier, String method, CommonPath path) {

  String code() {
    return later.template().isRegular() || earlier.template().isRegular()
        ? CommonRequests.REGULAR
        : CommonRequests.PLAIN;
  }

  /** In words, with the number of further entries of which the same is true. */
  String text(int more) {
    String request =
        path.example()
            .map(example -> method + " " + example + " matches")
            .orElseGet(() -> "one " + method + " may match");
    return "%s both %s, which is \"%s\", and %s, which is \"%s\"%s"
        .formatted(
            request,
            later.route(),
            later.entry().rule(),
            earlier,
            earlier.entry().rule(),
            more == 0 ? "" : " (and " + more + " more)");
  }
}
