package org.scopewarden.testkit.app;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What endpoints have done that cannot be undone. */
public final class Deeds {

  private static final List<String> DONE = new CopyOnWriteArrayList<>();

  private Deeds() {}

  static void done(String what) {
    DONE.add(what);
  }

  /** What was done since the last call, in order. */
  public static synchronized List<String> since() {
    List<String> done = List.copyOf(DONE);
    DONE.clear();
    return done;
  }
}
