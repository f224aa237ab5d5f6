package org.scopewarden.runtime.jaxrs;

import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.Caller;

/** Who calls, for the beans of one request. CDI makes a proxy of it, so that it is not final. */
public class CallerOfRequest {

  private boolean known;
  private @Nullable Caller caller;

  CallerOfRequest() {}

  void decided(@Nullable Caller permitted) {
    known = true;
    caller = permitted;
  }

  @Nullable Caller caller() {
    if (!known) {
      throw KnownCaller.undecided();
    }
    return caller;
  }
}
