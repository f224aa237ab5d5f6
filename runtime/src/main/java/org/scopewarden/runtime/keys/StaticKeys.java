package org.scopewarden.runtime.keys;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.config.ConfigurationException;
import org.scopewarden.runtime.config.Key;

/** Keys that never change while the server runs. */
public final class StaticKeys implements KeySource {

  private final KeySet keys;

  private StaticKeys(KeySet keys) {
    this.keys = keys;
  }

  /** These keys. */
  public static StaticKeys of(KeySet keys) {
    return new StaticKeys(keys);
  }

  /**
   * The keys of a file that holds a JWK Set, as it is now.
   *
   * @param rules which keys count
   * @param key the configuration key that names the file
   * @throws ConfigurationException if it cannot be read or holds no usable key
   */
  public static StaticKeys of(Path file, KeyRules rules, String key) {
    try (InputStream input = Files.newInputStream(file)) {
      byte[] document = input.readNBytes(JwkSetReader.MAXIMUM_LENGTH + 1);
      KeySet keys = new JwkSetReader(file.toString(), rules).read(document);
      if (keys.isEmpty()) {
        throw problem(key, "is " + file + ", which holds no usable key; the log says why");
      }
      return new StaticKeys(keys);
    } catch (IOException e) {
      throw problem(
          key, "is " + file + ", which cannot be read (" + e.getClass().getSimpleName() + ")");
    } catch (KeySetException e) {
      throw problem(key, "cannot be used: " + e.getMessage());
    }
  }

  @Override
  public Answer find(@Nullable String kid, SignatureAlgorithm algorithm) {
    List<VerificationKey> candidates = keys.matching(kid, algorithm);
    return candidates.isEmpty() ? new Answer.Unknown() : new Answer.Found(candidates);
  }

  @Override
  public boolean trusts(VerificationKey key) {
    return keys.contains(key);
  }

  private static ConfigurationException problem(String key, String what) {
    return new ConfigurationException(List.of(Key.JWT_JWKS_FILE.problem(key, what)));
  }
}
