package org.scopewarden.runtime.config;

import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    ClientIdentity client = new ClientIdentityReader(values).read();
    int calls = values.number(Key.INTROSPECTION_CALLS, 1, 1_000);
    return uri == null || client == null
        ? null
        : new IntrospectionEndpoint(uri, client, IntrospectionLimits.standard(calls));
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
