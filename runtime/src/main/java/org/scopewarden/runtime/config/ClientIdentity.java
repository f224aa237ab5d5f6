package org.scopewarden.runtime.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.scopewarden.runtime.introspection.ClientAuthentication;
import org.scopewarden.runtime.introspection.ClientKey;
import org.scopewarden.runtime.introspection.SharedSecret;
import org.scopewarden.runtime.introspection.SignedAssertion;

/** Who this server is at an issuer's endpoint, and what it proves that with. */
public sealed interface ClientIdentity {

  /** The client id that it is registered with there. */
  String clientId();

  /**
   * How it proves that.
   *
   * @throws ConfigurationException if secret or key cannot be read
   */
  ClientAuthentication open(Clock clock);

  /**
   * By a secret that both know.
   *
   * @param inForm whether it stands in the form, and not in the header
   * @param secret where it is
   */
  record BySecret(boolean inForm, String clientId, SecretLocation secret)
      implements ClientIdentity {

    @Override
    public ClientAuthentication open(Clock clock) {
      return inForm
          ? SharedSecret.inForm(clientId, secret.read())
          : SharedSecret.inHeader(clientId, secret.read());
    }
  }

  /**
   * By a key of its own.
   *
   * @param file holds the key as a JWK, readable when the server starts
   * @param audience what the authorization server calls itself
   */
  record ByKey(String clientId, Path file, String audience) implements ClientIdentity {

    private static final int MAXIMUM_LENGTH = 65_536;

    @Override
    public ClientAuthentication open(Clock clock) {
      return new SignedAssertion(clientId, key(), audience, clock);
    }

    private ClientKey key() {
      try (InputStream input = Files.newInputStream(file)) {
        byte[] octets = input.readNBytes(MAXIMUM_LENGTH + 1);
        if (octets.length > MAXIMUM_LENGTH) {
          throw problem("is longer than " + MAXIMUM_LENGTH + " octets");
        }
        return ClientKey.read(octets);
      } catch (IllegalArgumentException e) {
        throw problem(Objects.requireNonNull(e.getMessage()));
      } catch (IOException e) {
        throw problem("cannot be read (" + e.getClass().getSimpleName() + ")");
      }
    }

    private ConfigurationException problem(String what) {
      return new ConfigurationException(
          List.of(Key.INTROSPECTION_CLIENT_KEY_FILE.problem("is " + file + ", which " + what)));
    }
  }
}
