package org.scopewarden.runtime.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.scopewarden.runtime.introspection.ClientSecret;

/** Where this server's client secret is. */
public sealed interface SecretLocation {

  /**
   * The secret that is there.
   *
   * @throws ConfigurationException if there is none
   */
  ClientSecret read();

  /**
   * In the configuration itself.
   *
   * @param read the secret
   */
  record InConfiguration(ClientSecret read) implements SecretLocation {}

  /**
   * In a file, of which a line break at the end is no part.
   *
   * @param path readable when the server starts
   */
  record InFile(Path path) implements SecretLocation {

    private static final int MAXIMUM_LENGTH = 8_192;

    @Override
    public ClientSecret read() {
      try (InputStream input = Files.newInputStream(path)) {
        byte[] octets = input.readNBytes(MAXIMUM_LENGTH + 1);
        String text = new String(octets, StandardCharsets.UTF_8).replaceFirst("\\R\\z", "");
        if (text.isEmpty() || octets.length > MAXIMUM_LENGTH) {
          throw problem("which holds no secret of 1 to " + MAXIMUM_LENGTH + " octets");
        }
        return new ClientSecret(text);
      } catch (IOException e) {
        throw problem("which cannot be read (" + e.getClass().getSimpleName() + ")");
      }
    }

    private ConfigurationException problem(String what) {
      return new ConfigurationException(
          List.of(Key.INTROSPECTION_CLIENT_SECRET_FILE.problem("is " + path + ", " + what)));
    }
  }
}
