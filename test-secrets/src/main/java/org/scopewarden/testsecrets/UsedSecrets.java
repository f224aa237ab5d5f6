package org.scopewarden.testsecrets;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Remembers the secrets that the tests of a module use, beyond the life of their process. */
public final class UsedSecrets {

  /** The system property that names the directory. Without it nothing is remembered. */
  public static final String DIRECTORY = "test.secrets.directory";

  /** Shorter ones would be found by chance. */
  static final int LEAST_LENGTH = 16;

  private static final UsedSecrets OF_THIS_RUN = in(System.getProperty(DIRECTORY));

  private final @Nullable Path file;
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  private UsedSecrets(@Nullable Path file) {
    this.file = file;
  }

  /** Remembers in a file of this process in {@code directory}, or nowhere. */
  static UsedSecrets in(@Nullable String directory) {
    return new UsedSecrets(
        directory == null ? null : Path.of(directory, ProcessHandle.current().pid() + ".txt"));
  }

  /**
   * Says that {@code secret} must appear in no output. Of a signed token, neither may the
   * signature.
   *
   * @return the secret
   * @throws IllegalArgumentException if it is too short to be searched for, or has a line break
   */
  public static String use(String secret) {
    return OF_THIS_RUN.remember(secret);
  }

  String remember(String secret) {
    if (secret.length() < LEAST_LENGTH || secret.lines().count() != 1) {
      throw new IllegalArgumentException("a secret is one line of at least 16 characters");
    }
    append(secret);
    String signature = secret.substring(secret.lastIndexOf('.') + 1);
    if (signature.length() >= LEAST_LENGTH && signature.length() < secret.length()) {
      append(signature);
    }
    return secret;
  }

  private synchronized void append(String secret) {
    if (file != null && known.add(secret)) {
      try {
        Files.createDirectories(file.getParent());
        Files.writeString(file, secret + "\n", CREATE, APPEND);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
