package org.scopewarden.runtime.config;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.config.Settings.CachePolicy;
import org.scopewarden.runtime.config.Settings.Mode;
import org.scopewarden.runtime.config.Settings.ThrottlePolicy;

/** Makes settings of strings, group by group; every problem is named at the end. */
final class SettingsReader {

  private final ConfiguredValues values;
  private final Set<String> names;

  /** Reads values by their full names, some of which are aliases. */
  SettingsReader(Map<String, String> values, Map<Key, String> aliases) {
    this.values = new ConfiguredValues(values, aliases);
    this.names = new HashSet<>(values.keySet());
    this.names.removeAll(aliases.values());
  }

  /**
   * @throws ConfigurationException if there is a problem
   */
  Settings read() {
    IntrospectionSettings introspection = new IntrospectionSettingsReader(values).read();
    List<IssuerSettings> issuers = issuers();
    values.problems(new KeyNames(values.list(Key.ISSUERS)).problems(names));
    CachePolicy cache = cache();
    String realm = realm();
    boolean strict = values.flag(Key.STARTUP_STRICT);
    TransportPolicy transport = transport();
    ThrottlePolicy throttle = throttle();
    Mode mode = mode();
    URI resource = resource();
    values.check();
    return new Settings(
        issuers, introspection, cache, realm, strict, transport, throttle, mode, resource);
  }

  /** None are needed where opaque tokens are believed, unless one is begun. */
  private List<IssuerSettings> issuers() {
    boolean opaque = !values.text(Key.INTROSPECTION_URI).isEmpty();
    boolean signed =
        Arrays.stream(Key.values())
            .anyMatch(key -> (key == Key.ISSUERS || key.isPerIssuer()) && values.isSet(key));
    if (!opaque && !signed) {
      values.problem(
          Key.INTROSPECTION_URI, "is not set, and neither is anything of " + Key.JWT_PREFIX);
    }
    return opaque && !signed ? List.of() : new IssuersReader(values).read();
  }

  private Mode mode() {
    return values.oneOf(Key.MODE, "enforce", "observe").equals("observe")
        ? Mode.OBSERVE
        : Mode.ENFORCE;
  }

  /** A query or a fragment would make the address of the metadata ambiguous (RFC 9728 §1.2). */
  private @Nullable URI resource() {
    URI resource = values.address(Key.RESOURCE);
    if (resource != null && (resource.getRawQuery() != null || resource.getRawFragment() != null)) {
      values.problem(Key.RESOURCE, "has a query or a fragment");
    }
    return resource;
  }

  private CachePolicy cache() {
    return new CachePolicy(
        values.number(Key.CACHE_ENTRIES, 0, 10_000_000),
        values.seconds(Key.CACHE_LIFETIME, 1, 300));
  }

  private ThrottlePolicy throttle() {
    return new ThrottlePolicy(
        values.number(Key.THROTTLE_FAILURES, 0, 10_000),
        values.number(Key.THROTTLE_PER_MINUTE, 1, 60_000),
        values.number(Key.THROTTLE_SENDERS, 1, 10_000_000));
  }

  private String realm() {
    String realm = values.text(Key.REALM);
    if (!realm.chars().allMatch(c -> c >= 0x20 && c <= 0x7E && c != '"' && c != '\\')) {
      values.problem(Key.REALM, "has a character that a challenge may not hold");
    }
    return realm;
  }

  private TransportPolicy transport() {
    boolean allow = values.oneOf(Key.TRANSPORT_PLAIN_HTTP, "refuse", "allow").equals("allow");
    List<AddressBlock> proxies = new ArrayList<>();
    for (String block : values.list(Key.TRANSPORT_TRUSTED_PROXIES)) {
      AddressBlock.parse(block)
          .ifPresentOrElse(
              proxies::add,
              () ->
                  values.problem(
                      Key.TRANSPORT_TRUSTED_PROXIES,
                      "names \"" + block + "\", which is neither an address nor a CIDR block"));
    }
    return new TransportPolicy(allow, new TrustedProxies(proxies));
  }
}
