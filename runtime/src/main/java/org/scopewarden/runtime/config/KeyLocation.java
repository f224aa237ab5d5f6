package org.scopewarden.runtime.config;

import java.net.URI;
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
   * @throws ConfigurationException if they cannot be used
   */
  KeySource open(KeyRules rules, Clock clock);

  /**
   * In a file.
   *
   * @param path readable, and holding a usable JWK Set, when the server starts
   * @param key the configuration key that names the file
   */
  record JwksFile(Path path, String key) implements KeyLocation {

    @Override
    public KeySource open(KeyRules rules, Clock clock) {
      return StaticKeys.of(path, rules, key);
    }
  }

  /**
   * Behind an address.
   *
   * @param uri {@code https}, or {@code http} on loopback
   */
  record JwksUri(URI uri) implements KeyLocation {

    @Override
    public KeySource open(KeyRules rules, Clock clock) {
      return new RemoteKeys(
          new KeyAddress.JwkSet(uri), rules, RefreshPolicy.standard(), clock, KeyListener.NONE);
    }
  }
}
