package org.scopewarden.runtime.events;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.scopewarden.runtime.keys.KeyListener;

/** Tells several listeners of the keys of one issuer. Never throws what a listener threw. */
final class KeyListeners implements KeyListener {

  private final List<Guarded<KeyListener>> listeners;

  KeyListeners(List<KeyListener> listeners) {
    this.listeners = listeners.stream().map(Guarded::new).toList();
  }

  @Override
  public void refreshed(int keys, Duration took) {
    tell(listener -> listener.refreshed(keys, took));
  }

  @Override
  public void failed(Duration took) {
    tell(listener -> listener.failed(took));
  }

  @Override
  public void staleServed() {
    tell(KeyListener::staleServed);
  }

  @Override
  public void unknownKid() {
    tell(KeyListener::unknownKid);
  }

  private void tell(Consumer<KeyListener> what) {
    listeners.forEach(listener -> listener.tell(what));
  }
}
