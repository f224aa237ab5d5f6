package org.scopewarden.runtime.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scopewarden.runtime.introspection.ClientAuthentication.Method;
import org.scopewarden.runtime.token.IntrospectionPolicy.Lackable;

/** The words after {@code scopewarden.introspection.}, in code. */
public final class IntrospectionBuilder {

  private final Settings.Builder settings;

  IntrospectionBuilder(Settings.Builder settings) {
    this.settings = settings;
  }

  /** {@link Key#INTROSPECTION_URI}, required. */
  public IntrospectionBuilder uri(URI uri) {
    return set(Key.INTROSPECTION_URI, uri.toString());
  }

  /** {@link Key#INTROSPECTION_CLIENT_ID}, required. */
  public IntrospectionBuilder clientId(String clientId) {
    return set(Key.INTROSPECTION_CLIENT_ID, clientId);
  }

  /** {@link Key#INTROSPECTION_CLIENT_SECRET}; this or {@link #clientSecretFile} is required. */
  public IntrospectionBuilder clientSecret(String secret) {
    return set(Key.INTROSPECTION_CLIENT_SECRET, secret);
  }

  /** {@link Key#INTROSPECTION_CLIENT_SECRET_FILE}; this or {@link #clientSecret} is required. */
  public IntrospectionBuilder clientSecretFile(Path file) {
    return set(Key.INTROSPECTION_CLIENT_SECRET_FILE, file.toString());
  }

  /** {@link Key#INTROSPECTION_CLIENT_AUTHENTICATION}. */
  public IntrospectionBuilder clientAuthentication(Method method) {
    return set(Key.INTROSPECTION_CLIENT_AUTHENTICATION, method.name().toLowerCase(Locale.ROOT));
  }

  /** {@link Key#INTROSPECTION_CLIENT_KEY_FILE}; required with {@link Method#PRIVATE_KEY_JWT}. */
  public IntrospectionBuilder clientKeyFile(Path file) {
    return set(Key.INTROSPECTION_CLIENT_KEY_FILE, file.toString());
  }

  /** {@link Key#INTROSPECTION_CLIENT_ASSERTION_AUDIENCE}. */
  public IntrospectionBuilder clientAssertionAudience(String audience) {
    return set(Key.INTROSPECTION_CLIENT_ASSERTION_AUDIENCE, audience);
  }

  /** {@link Key#INTROSPECTION_ISSUER}, required. */
  public IntrospectionBuilder issuer(String issuer) {
    return set(Key.INTROSPECTION_ISSUER, issuer);
  }

  /** {@link Key#INTROSPECTION_AUDIENCE}, required. */
  public IntrospectionBuilder audience(String... audiences) {
    return set(Key.INTROSPECTION_AUDIENCE, String.join(",", audiences));
  }

  /** {@link Key#INTROSPECTION_MAY_LACK}. */
  public IntrospectionBuilder mayLack(Lackable... members) {
    return set(
        Key.INTROSPECTION_MAY_LACK,
        Stream.of(members).map(Lackable::member).collect(Collectors.joining(",")));
  }

  /** {@link Key#INTROSPECTION_SCOPE_ARRAY}. */
  public IntrospectionBuilder scopeArray(boolean accepted) {
    return set(Key.INTROSPECTION_SCOPE_ARRAY, Boolean.toString(accepted));
  }

  /** {@link Key#INTROSPECTION_CLOCK_SKEW}, in whole seconds. */
  public IntrospectionBuilder clockSkew(Duration skew) {
    return set(Key.INTROSPECTION_CLOCK_SKEW, skew);
  }

  /** {@link Key#INTROSPECTION_MAX_LIFETIME}, in whole seconds. */
  public IntrospectionBuilder maxLifetime(Duration lifetime) {
    return set(Key.INTROSPECTION_MAX_LIFETIME, lifetime);
  }

  /** {@link Key#INTROSPECTION_ROLES_CLAIM}. */
  public IntrospectionBuilder rolesClaim(String path) {
    return set(Key.INTROSPECTION_ROLES_CLAIM, path);
  }

  /** {@link Key#INTROSPECTION_CACHE_LIFETIME}, in whole seconds. */
  public IntrospectionBuilder cacheLifetime(Duration lifetime) {
    return set(Key.INTROSPECTION_CACHE_LIFETIME, lifetime);
  }

  /** {@link Key#INTROSPECTION_NEGATIVE_CACHE_LIFETIME}, in whole seconds. */
  public IntrospectionBuilder negativeCacheLifetime(Duration lifetime) {
    return set(Key.INTROSPECTION_NEGATIVE_CACHE_LIFETIME, lifetime);
  }

  /** {@link Key#INTROSPECTION_CALLS}. */
  public IntrospectionBuilder calls(int calls) {
    return set(Key.INTROSPECTION_CALLS, Integer.toString(calls));
  }

  private IntrospectionBuilder set(Key key, Duration span) {
    return set(key, Long.toString(span.toSeconds()));
  }

  private IntrospectionBuilder set(Key key, String value) {
    settings.set(key, value);
    return this;
  }
}
