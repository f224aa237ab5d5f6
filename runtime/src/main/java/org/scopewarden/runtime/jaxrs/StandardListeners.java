package org.scopewarden.runtime.jaxrs;

import java.util.ArrayList;
import java.util.List;
import org.scopewarden.runtime.events.AccessListener;
import org.scopewarden.runtime.events.AccessMetrics;
import org.scopewarden.runtime.events.AuditLog;
import org.scopewarden.runtime.events.SpanAttributes;

/** Who hears of decisions without being asked to: what the class path has a use for. */
final class StandardListeners {

  private StandardListeners() {}

  /** The standard listeners, then {@code own}. Metrics of its own take the place of global ones. */
  static List<AccessListener> and(List<AccessListener> own) {
    List<AccessListener> listeners = new ArrayList<>();
    listeners.add(new AuditLog());
    if (ClassPath.has("io.opentelemetry.api.trace.Span")) {
      listeners.add(new SpanAttributes());
    }
    if (ClassPath.has("io.micrometer.core.instrument.Metrics") && !Micrometer.isIn(own)) {
      listeners.add(Micrometer.global());
    }
    listeners.addAll(own);
    return listeners;
  }

  /** Loaded only where Micrometer is there. */
  private static final class Micrometer {

    static boolean isIn(List<AccessListener> listeners) {
      return listeners.stream().anyMatch(AccessMetrics.class::isInstance);
    }

    static AccessListener global() {
      return AccessMetrics.global();
    }
  }
}
