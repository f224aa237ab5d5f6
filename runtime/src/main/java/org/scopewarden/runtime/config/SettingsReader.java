package org.scopewarden.runtime.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.config.Settings.CachePolicy;
import org.scopewarden.runtime.config.Settings.KeyLocation;
import org.scopewarden.runtime.keys.SignatureAlgorithm;
import org.scopewarden.runtime.token.ClaimPath;
import org.scopewarden.runtime.token.TokenPolicy;

/** Makes settings of strings, and collects every problem on the way. */
final class SettingsReader {

  private final Map<Key, String> values;
  private final List<String> problems = new ArrayList<>();

  SettingsReader(Map<Key, String> values) {
    this.values = values;
  }

  /**
   * @throws ConfigurationException if there is a problem
   */
  Settings read() {
    String issuer = absoluteUri(Key.JWT_ISSUER);
    List<String> audiences = list(Key.JWT_AUDIENCE);
    Set<SignatureAlgorithm> algorithms = algorithms();
    Duration clockSkew = seconds(Key.JWT_CLOCK_SKEW, 0, 300);
    Duration maximumLifetime = seconds(Key.JWT_MAX_LIFETIME, 1, Integer.MAX_VALUE);
    ClaimPath roles = rolesClaim();
    KeyLocation keys = keys();
    int entries = number(Key.CACHE_ENTRIES, 0, 10_000_000);
    Duration lifetime = seconds(Key.CACHE_LIFETIME, 1, 300);
    String realm = realm();
    boolean strict = oneOf(Key.STARTUP_STRICT, "true", "false").equals("true");
    TransportPolicy transport = transport();
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
    return new Settings(
        new TokenPolicy(
            issuer, Set.copyOf(audiences), algorithms, clockSkew, maximumLifetime, roles),
        Objects.requireNonNull(keys, "its absence was a problem"),
        new CachePolicy(entries, lifetime),
        realm,
        strict,
        transport);
  }

  private String absoluteUri(Key key) {
    String value = required(key);
    if (!value.isEmpty() && uri(key, value) == null) {
      return "";
    }
    return value;
  }

  private Set<SignatureAlgorithm> algorithms() {
    Set<SignatureAlgorithm> algorithms = EnumSet.noneOf(SignatureAlgorithm.class);
    for (String name : list(Key.JWT_ALGORITHMS)) {
      SignatureAlgorithm.named(name)
          .ifPresentOrElse(
              algorithms::add,
              () -> problem(Key.JWT_ALGORITHMS, "names \"" + name + "\", which is not supported"));
    }
    return algorithms;
  }

  private @Nullable ClaimPath rolesClaim() {
    String path = value(Key.JWT_ROLES_CLAIM);
    try {
      return path.isEmpty() ? null : ClaimPath.parse(path);
    } catch (IllegalArgumentException e) {
      problem(
          Key.JWT_ROLES_CLAIM,
          "is \"" + path + "\", which has an empty name or a stray backslash in it");
      return null;
    }
  }

  private @Nullable KeyLocation keys() {
    String file = value(Key.JWT_JWKS_FILE);
    String uri = value(Key.JWT_JWKS_URI);
    if (file.isEmpty() == uri.isEmpty()) {
      problem(
          Key.JWT_JWKS_URI,
          file.isEmpty()
              ? "is not set, and neither is " + Key.JWT_JWKS_FILE.key()
              : "and " + Key.JWT_JWKS_FILE.key() + " are both set: keep one");
      return null;
    }
    return file.isEmpty() ? jwksUri(uri) : jwksFile(file);
  }

  private @Nullable KeyLocation jwksFile(String file) {
    try {
      return new KeyLocation.JwksFile(Path.of(file));
    } catch (InvalidPathException e) {
      problem(Key.JWT_JWKS_FILE, "is \"" + file + "\", which is no path");
      return null;
    }
  }

  private @Nullable KeyLocation jwksUri(String value) {
    URI uri = uri(Key.JWT_JWKS_URI, value);
    if (uri == null) {
      return null;
    }
    boolean secure = "https".equalsIgnoreCase(uri.getScheme());
    boolean loopback = "http".equalsIgnoreCase(uri.getScheme()) && Loopback.isName(uri.getHost());
    if (uri.getHost() == null || (!secure && !loopback)) {
      problem(Key.JWT_JWKS_URI, "is \"" + value + "\": it must begin with https://");
      return null;
    }
    return new KeyLocation.JwksUri(uri);
  }

  private @Nullable URI uri(Key key, String value) {
    try {
      URI uri = new URI(value);
      if (uri.isAbsolute()) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Reported below, as for any other text that is no URI.
    }
    problem(key, "is \"" + value + "\", which is no absolute URI");
    return null;
  }

  private String realm() {
    String realm = value(Key.REALM);
    if (!realm.chars().allMatch(c -> c >= 0x20 && c <= 0x7E && c != '"' && c != '\\')) {
      problem(Key.REALM, "has a character that a challenge may not hold");
    }
    return realm;
  }

  private TransportPolicy transport() {
    boolean allow = oneOf(Key.TRANSPORT_PLAIN_HTTP, "refuse", "allow").equals("allow");
    List<AddressBlock> proxies = new ArrayList<>();
    for (String block : items(value(Key.TRANSPORT_TRUSTED_PROXIES))) {
      AddressBlock.parse(block)
          .ifPresentOrElse(
              proxies::add,
              () ->
                  problem(
                      Key.TRANSPORT_TRUSTED_PROXIES,
                      "names \"" + block + "\", which is neither an address nor a CIDR block"));
    }
    return new TransportPolicy(allow, proxies);
  }

  private Duration seconds(Key key, int least, int most) {
    return Duration.ofSeconds(number(key, least, most));
  }

  private int number(Key key, int least, int most) {
    String value = value(key);
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Reported below, as for a number out of bounds.
    }
    problem(key, "is \"" + value + "\", not a whole number within its bounds");
    return least;
  }

  private String oneOf(Key key, String... allowed) {
    String value = value(key);
    if (!List.of(allowed).contains(value)) {
      problem(key, "is \"" + value + "\", not one of " + String.join(", ", allowed));
    }
    return value;
  }

  private List<String> list(Key key) {
    List<String> items = items(required(key));
    if (items.isEmpty() && !value(key).isEmpty()) {
      problem(key, "names nothing");
    }
    return items;
  }

  private static List<String> items(String value) {
    return Stream.of(value.split(",", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private String required(Key key) {
    String value = value(key);
    if (value.isEmpty()) {
      problem(key, values.containsKey(key) ? "is empty" : "is not set");
    }
    return value;
  }

  private String value(Key key) {
    String value = values.get(key);
    return value != null ? value.strip() : Objects.requireNonNullElse(key.standard(), "");
  }

  private void problem(Key key, String what) {
    problems.add(key.problem(what));
  }
}
