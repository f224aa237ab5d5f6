package org.scopewarden.runtime.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.introspection.ClientSecret;

/** Reads who this server is at the introspection endpoint. No message shows a secret. */
final class ClientIdentityReader {

  private final ConfiguredValues values;

  ClientIdentityReader(ConfiguredValues values) {
    this.values = values;
  }

  /** The identity, null if something is a problem. */
  @Nullable ClientIdentity read() {
    String method =
        values.oneOf(Key.INTROSPECTION_CLIENT_AUTHENTICATION, "basic", "post", "private_key_jwt");
    String clientId = values.required(Key.INTROSPECTION_CLIENT_ID);
    return method.equals("private_key_jwt")
        ? byKey(clientId)
        : bySecret(method.equals("post"), clientId);
  }

  private @Nullable ClientIdentity byKey(String clientId) {
    checkUnused(Key.INTROSPECTION_CLIENT_SECRET, "a key");
    checkUnused(Key.INTROSPECTION_CLIENT_SECRET_FILE, "a key");
    String audience = values.text(Key.INTROSPECTION_CLIENT_ASSERTION_AUDIENCE);
    Path file =
        path(Key.INTROSPECTION_CLIENT_KEY_FILE, values.required(Key.INTROSPECTION_CLIENT_KEY_FILE));
    return file == null
        ? null
        : new ClientIdentity.ByKey(
            clientId, file, audience.isEmpty() ? values.text(Key.INTROSPECTION_ISSUER) : audience);
  }

  private @Nullable ClientIdentity bySecret(boolean inForm, String clientId) {
    checkUnused(Key.INTROSPECTION_CLIENT_KEY_FILE, "a secret");
    checkUnused(Key.INTROSPECTION_CLIENT_ASSERTION_AUDIENCE, "a secret");
    SecretLocation secret = secret();
    return secret == null ? null : new ClientIdentity.BySecret(inForm, clientId, secret);
  }

  /** What would not be used, an operator must not believe to count. */
  private void checkUnused(Key key, String other) {
    if (!values.text(key).isEmpty()) {
      values.problem(
          key,
          "is set, but "
              + Key.INTROSPECTION_CLIENT_AUTHENTICATION.key()
              + " says that "
              + other
              + " is used");
    }
  }

  private @Nullable SecretLocation secret() {
    String secret = values.text(Key.INTROSPECTION_CLIENT_SECRET);
    String file = values.text(Key.INTROSPECTION_CLIENT_SECRET_FILE);
    if (secret.isEmpty() == file.isEmpty()) {
      values.problem(
          Key.INTROSPECTION_CLIENT_SECRET,
          file.isEmpty()
              ? "is not set, and neither is " + Key.INTROSPECTION_CLIENT_SECRET_FILE.key()
              : "and " + Key.INTROSPECTION_CLIENT_SECRET_FILE.key() + " are both set: keep one");
      return null;
    }
    if (file.isEmpty()) {
      return new SecretLocation.InConfiguration(new ClientSecret(secret));
    }
    Path path = path(Key.INTROSPECTION_CLIENT_SECRET_FILE, file);
    return path == null ? null : new SecretLocation.InFile(path);
  }

  private @Nullable Path path(Key key, String file) {
    try {
      return file.isEmpty() ? null : Path.of(file);
    } catch (InvalidPathException e) {
      values.problem(key, "is \"" + file + "\", which is no path");
      return null;
    }
  }
}
