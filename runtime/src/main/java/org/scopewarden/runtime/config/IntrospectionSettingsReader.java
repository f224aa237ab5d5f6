package org.scopewarden.runtime.config;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.introspection.ClientAuthentication.Method;
import org.scopewarden.runtime.introspection.ClientSecret;
import org.scopewarden.runtime.introspection.IntrospectionLimits;
import org.scopewarden.runtime.token.IntrospectionPolicy;
import org.scopewarden.runtime.token.IntrospectionPolicy.Lackable;
import org.scopewarden.runtime.token.OpaqueCachePolicy;

/** Reads who is asked about opaque tokens, and what must be said of them. */
final class IntrospectionSettingsReader {

  private final ConfiguredValues values;

  IntrospectionSettingsReader(ConfiguredValues values) {
    this.values = values;
  }

  /** The settings, null if there is no endpoint or something is a problem. */
  @Nullable IntrospectionSettings read() {
    if (values.text(Key.INTROSPECTION_URI).isEmpty()) {
      checkThatNoneIsSetInVain();
      return null;
    }
    IntrospectionEndpoint endpoint = endpoint();
    IntrospectionPolicy tokens = tokens();
    OpaqueCachePolicy cache = cache();
    return endpoint == null ? null : new IntrospectionSettings(endpoint, tokens, cache);
  }

  private void checkThatNoneIsSetInVain() {
    Arrays.stream(Key.values())
        .filter(key -> key.key().startsWith(Key.INTROSPECTION_PREFIX) && values.isSet(key))
        .findFirst()
        .ifPresent(key ->
            values.problem(
                Key.INTROSPECTION_URI,
                key == Key.INTROSPECTION_URI
                    ? "is empty"
                    : "is not set, but " + key.key() + " is"));
  }

  private @Nullable IntrospectionEndpoint endpoint() {
    URI uri = values.address(Key.INTROSPECTION_URI);
    String method = values.oneOf(Key.INTROSPECTION_CLIENT_AUTHENTICATION, "basic", "post");
    String clientId = values.required(Key.INTROSPECTION_CLIENT_ID);
    SecretLocation secret = secret();
    int calls = values.number(Key.INTROSPECTION_CALLS, 1, 1_000);
    return uri == null || secret == null
        ? null
        : new IntrospectionEndpoint(
            uri,
            method.equals("post") ? Method.POST : Method.BASIC,
            clientId,
            secret,
            IntrospectionLimits.standard(calls));
  }

  /** Where the secret is; whatever is wrong with it, no message shows it. */
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
    return file.isEmpty()
        ? new SecretLocation.InConfiguration(new ClientSecret(secret))
        : secretFile(file);
  }

  private @Nullable SecretLocation secretFile(String file) {
    try {
      return new SecretLocation.InFile(Path.of(file));
    } catch (InvalidPathException e) {
      values.problem(Key.INTROSPECTION_CLIENT_SECRET_FILE, "is \"" + file + "\", which is no path");
      return null;
    }
  }

  private IntrospectionPolicy tokens() {
    String issuer = values.required(Key.INTROSPECTION_ISSUER);
    values.absoluteUri(Key.INTROSPECTION_ISSUER);
    return new IntrospectionPolicy(
        issuer,
        Set.copyOf(values.requiredList(Key.INTROSPECTION_AUDIENCE)),
        mayLack(),
        values.flag(Key.INTROSPECTION_SCOPE_ARRAY),
        values.seconds(Key.INTROSPECTION_CLOCK_SKEW, 0, 300),
        values.seconds(Key.INTROSPECTION_MAX_LIFETIME, 1, Integer.MAX_VALUE),
        values.claimPath(Key.INTROSPECTION_ROLES_CLAIM));
  }

  private Set<Lackable> mayLack() {
    Set<Lackable> members = EnumSet.noneOf(Lackable.class);
    for (String name : values.list(Key.INTROSPECTION_MAY_LACK)) {
      member(name)
          .ifPresentOrElse(
              members::add,
              () ->
                  values.problem(
                      Key.INTROSPECTION_MAY_LACK, "names \"" + name + "\", which is needed"));
    }
    return members;
  }

  private static Optional<Lackable> member(String name) {
    return Arrays.stream(Lackable.values())
        .filter(known -> known.member().equals(name))
        .findFirst();
  }

  private OpaqueCachePolicy cache() {
    return new OpaqueCachePolicy(
        values.number(Key.CACHE_ENTRIES, 0, 10_000_000),
        values.seconds(Key.INTROSPECTION_CACHE_LIFETIME, 0, 300),
        values.seconds(Key.INTROSPECTION_NEGATIVE_CACHE_LIFETIME, 0, 10));
  }
}
