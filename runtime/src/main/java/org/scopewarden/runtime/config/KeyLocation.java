package org.scopewarden.runtime.config;

import java.nio.file.Path;
import java.time.Clock;
import org.scopewarden.runtime.keys.KeyAddress;
import org.scopewarden.runtime.keys.KeyListener;
import org.scopewarden.runtime.keys.KeyRules;
import org.scopewarden.runtime.keys.KeySource;
import org.scopewarden.runtime.keys.RefreshPolicy;
import org.scopewarden.runtime.keys.RemoteKeys;
import org.scopewarden.runtime.keys.StaticKeys;

/** Where an issuer's keys are. */
public sealed interface KeyLocation {

  /**
   * The keys that are there.
   *
   * @param rules which of them count
   * @param listener hears what happens to keys that may change
   * @throws ConfigurationException if they cannot be used
   */
  KeySource open(KeyRules rules, Clock clock, KeyListener listener);

  /**
   * In a file.
   *
   * @param path readable, and holding a usable JWK Set, when the server starts
   * @param key the configuration key that names the file
   */
  record JwksFile(Path path, String key) implements KeyLocation {

    @Override
    public KeySource open(KeyRules rules, Clock clock, KeyListener listener) {
      return StaticKeys.of(path, rules, key);
    }
  }

  /**
   * Where the issuer publishes them.
   *
   * @param address where that is
   * @param policy when they are fetched, and how long they count
   */
  record Remote(KeyAddress address, RefreshPolicy policy) implements KeyLocation {

    @Override
    public KeySource open(KeyRules rules, Clock clock, KeyListener listener) {
      return new RemoteKeys(address, rules, policy, clock, listener);
    }
  }
}
