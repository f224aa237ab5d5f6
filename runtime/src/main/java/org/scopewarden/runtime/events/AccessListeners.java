package org.scopewarden.runtime.events;

import java.util.List;
import org.scopewarden.runtime.keys.KeyListener;

/** Tells several listeners, each whatever the others do. Never throws what a listener threw. */
public final class AccessListeners implements AccessListener {

  private final List<Guarded<AccessListener>> listeners;

  /** Tells them in this order. */
  public AccessListeners(List<AccessListener> listeners) {
    this.listeners = listeners.stream().map(Guarded::new).toList();
  }

  @Override
  public void decided(AccessEvent event) {
    for (Guarded<AccessListener> guarded : listeners) {
      guarded.tell(listener -> listener.decided(event));
    }
  }

  @Override
  public void tokenLookedUp(boolean hit) {
    for (Guarded<AccessListener> guarded : listeners) {
      guarded.tell(listener -> listener.tokenLookedUp(hit));
    }
  }

  @Override
  public KeyListener keysOf(String issuer) {
    return new KeyListeners(
        listeners.stream().map(guarded -> guarded.listener().keysOf(issuer)).toList());
  }
}
