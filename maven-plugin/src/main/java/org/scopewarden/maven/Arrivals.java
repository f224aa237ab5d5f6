package org.scopewarden.maven;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.aether.SessionData;

/**
 * Where the projects of a build meet: each comes with its configuration, and the last to come, in
 * whatever order and thread, gets those of all.
 *
 * <p>What they share is kept with the build's session and made of the JDK's types: two projects may
 * load this class from two class loaders.
 */
final class Arrivals {

  private final Map<String, Map<String, String>> arrived;
  private final AtomicInteger seen;

  private Arrivals(Map<String, Map<String, String>> arrived, AtomicInteger seen) {
    this.arrived = arrived;
    this.seen = seen;
  }

  /**
   * @param purpose what they meet for; each purpose has arrivals of its own
   */
  @SuppressWarnings("unchecked") // Nobody else uses the key.
  static Arrivals of(SessionData session, String purpose) {
    return new Arrivals(
        (Map<String, Map<String, String>>)
            shared(session, purpose + " arrived", new ConcurrentHashMap<>()),
        (AtomicInteger) shared(session, purpose + " seen", new AtomicInteger()));
  }

  private static Object shared(SessionData session, String name, Object first) {
    String key = Coordinates.KEY + " " + name;
    session.set(key, null, first);
    return session.get(key);
  }

  /**
   * Notes that a project has come.
   *
   * @param due who is waited for
   * @return once all of them have come, the configuration of everybody who has; nothing before, and
   *     nothing again unless somebody else has come
   */
  Optional<Map<String, Map<String, String>>> arrive(
      String project, Map<String, String> configuration, Collection<String> due) {
    synchronized (arrived) {
      arrived.put(project, configuration);
      boolean all = arrived.keySet().containsAll(due);
      return all && seen.getAndSet(arrived.size()) < arrived.size()
          ? Optional.of(Map.copyOf(arrived))
          : Optional.empty();
    }
  }
}
