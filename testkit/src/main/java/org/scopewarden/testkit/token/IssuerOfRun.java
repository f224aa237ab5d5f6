package org.scopewarden.testkit.token;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The issuer of a test run, and the system properties that name it while a test class needs it. */
final class IssuerOfRun implements AutoCloseable {

  private final TestIssuer issuer = TestIssuer.start();
  private final Map<String, @Nullable String> before = new HashMap<>();
  private int classes;

  TestIssuer issuer() {
    return issuer;
  }

  /** A class begins, maybe while others run, or inside another. */
  synchronized void enter() {
    if (classes++ == 0) {
      issuer.properties().forEach((name, value) -> before.put(name, set(name, value)));
    }
  }

  /** It is over; after the last one all is as it was. */
  synchronized void leave() {
    if (--classes == 0) {
      before.forEach(IssuerOfRun::set);
      before.clear();
    }
  }

  /** Sets a property, or, with null, none of that name; what it was. */
  private static @Nullable String set(String name, @Nullable String value) {
    return value == null ? System.clearProperty(name) : System.setProperty(name, value);
  }

  @Override
  public void close() {
    issuer.close();
  }
}
