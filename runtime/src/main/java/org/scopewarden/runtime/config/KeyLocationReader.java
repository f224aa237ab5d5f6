package org.scopewarden.runtime.config;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.keys.Discovery;
import org.scopewarden.runtime.keys.KeyAddress;
import org.scopewarden.runtime.keys.RefreshPolicy;

/** Reads where an issuer's keys are: exactly one of three keys says so. */
final class KeyLocationReader {

  private static final String OAUTH = Discovery.OAUTH.word();
  private static final String OPENID = Discovery.OPENID.word();

  private final ConfiguredValues values;

  KeyLocationReader(ConfiguredValues values) {
    this.values = values;
  }

  /** The location, null if that is a problem. */
  @Nullable KeyLocation read() {
    List<Key> set =
        Stream.of(Key.JWT_JWKS_URI, Key.JWT_JWKS_FILE, Key.JWT_DISCOVERY)
            .filter(key -> !values.text(key).isEmpty())
            .toList();
    if (set.isEmpty()) {
      values.problem(
          Key.JWT_JWKS_URI,
          "is not set, and neither is "
              + values.name(Key.JWT_JWKS_FILE)
              + " or "
              + values.name(Key.JWT_DISCOVERY));
      return null;
    }
    if (set.size() > 1) {
      values.problem(set.get(0), "and " + values.name(set.get(1)) + " are both set: keep one");
      return null;
    }
    return set.get(0) == Key.JWT_JWKS_FILE ? file() : remote(set.get(0));
  }

  private @Nullable KeyLocation file() {
    String file = values.text(Key.JWT_JWKS_FILE);
    try {
      return new KeyLocation.JwksFile(Path.of(file), values.name(Key.JWT_JWKS_FILE));
    } catch (InvalidPathException e) {
      values.problem(Key.JWT_JWKS_FILE, "is \"" + file + "\", which is no path");
      return null;
    }
  }

  private @Nullable KeyLocation remote(Key key) {
    KeyAddress address = key == Key.JWT_DISCOVERY ? metadata() : jwkSet();
    RefreshPolicy policy = policy();
    return address == null || policy == null ? null : new KeyLocation.Remote(address, policy);
  }

  private @Nullable KeyAddress jwkSet() {
    URI uri = values.address(Key.JWT_JWKS_URI);
    return uri == null ? null : new KeyAddress.JwkSet(uri);
  }

  private @Nullable KeyAddress metadata() {
    Discovery form =
        values.oneOf(Key.JWT_DISCOVERY, OAUTH, OPENID).equals(OPENID)
            ? Discovery.OPENID
            : Discovery.OAUTH;
    URI issuer = values.address(Key.JWT_ISSUER);
    if (issuer == null) {
      return null;
    }
    if (issuer.getRawQuery() != null || issuer.getRawFragment() != null) {
      values.problem(
          Key.JWT_ISSUER, "is \"" + issuer + "\": with a query or a fragment it has no metadata");
      return null;
    }
    return new KeyAddress.Metadata(form, values.text(Key.JWT_ISSUER));
  }

  private @Nullable RefreshPolicy policy() {
    Duration freshFor = values.seconds(Key.JWT_JWKS_FRESH_FOR, 60, 3_600);
    Duration keepFor = values.seconds(Key.JWT_JWKS_KEEP_FOR, 60, 7_200);
    Duration outage = values.seconds(Key.JWT_JWKS_OUTAGE, 60, 86_400);
    Duration deadline = values.seconds(Key.JWT_JWKS_DEADLINE, 1, 10);
    boolean keeps = isNoShorter(Key.JWT_JWKS_KEEP_FOR, keepFor, Key.JWT_JWKS_FRESH_FOR, freshFor);
    boolean lasts = isNoShorter(Key.JWT_JWKS_OUTAGE, outage, Key.JWT_JWKS_KEEP_FOR, keepFor);
    return keeps && lasts ? new RefreshPolicy(freshFor, keepFor, outage, deadline) : null;
  }

  private boolean isNoShorter(Key key, Duration span, Key least, Duration other) {
    boolean holds = span.compareTo(other) >= 0;
    if (!holds) {
      values.problem(
          key,
          "is %d, less than %s, which is %d"
              .formatted(span.toSeconds(), values.name(least), other.toSeconds()));
    }
    return holds;
  }
}
