package org.scopewarden.runtime.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.http.Loopback;
import org.scopewarden.runtime.token.ClaimPath;

/**
 * What an operator set, read by type: for all issuers, or for one of several, whose own values come
 * before those for all. A value that cannot be read is a problem, remembered with the name under
 * which it is set, and something harmless is returned in its place: no settings are made while
 * there is one.
 */
final class ConfiguredValues {

  private final Map<String, String> values;
  private final Map<Key, String> aliases;
  private final Set<String> problems;
  private final @Nullable String issuer;

  /**
   * Reads the values for all issuers.
   *
   * @param values by the names under which they are set
   * @param aliases names of others that some of them are set under
   */
  ConfiguredValues(Map<String, String> values, Map<Key, String> aliases) {
    this(values, aliases, new LinkedHashSet<>(), null);
  }

  private ConfiguredValues(
      Map<String, String> values,
      Map<Key, String> aliases,
      Set<String> problems,
      @Nullable String issuer) {
    this.values = values;
    this.aliases = aliases;
    this.problems = problems;
    this.issuer = issuer;
  }

  /** The values that count for one of several issuers; its problems are remembered here. */
  ConfiguredValues of(String name) {
    return new ConfiguredValues(values, aliases, problems, name);
  }

  /** The name under which the value is set, or would best be. */
  String name(Key key) {
    String shared =
        values.containsKey(key.key()) ? key.key() : aliases.getOrDefault(key, key.key());
    if (issuer == null || !key.isPerIssuer()) {
      return shared;
    }
    String own = KeyNames.of(key, issuer);
    boolean isShared =
        !key.identifiesIssuer() && !values.containsKey(own) && values.containsKey(shared);
    return isShared ? shared : own;
  }

  /** Whether there is a value, be it empty. */
  boolean isSet(Key key) {
    return values.containsKey(name(key));
  }

  /** The value without white space around it, else the standard one, else nothing. */
  String text(Key key) {
    String value = values.get(name(key));
    return value != null ? value.strip() : Objects.requireNonNullElse(key.standard(), "");
  }

  /** A value that must be there. */
  String required(Key key) {
    String value = text(key);
    if (value.isEmpty()) {
      problem(key, isSet(key) ? "is empty" : "is not set");
    }
    return value;
  }

  /** The items of a list that must have one. */
  List<String> requiredList(Key key) {
    List<String> items = items(required(key));
    if (items.isEmpty() && !text(key).isEmpty()) {
      problem(key, "names nothing");
    }
    return items;
  }

  /** The items of a list. */
  List<String> list(Key key) {
    return items(text(key));
  }

  /** The items of a list, separated by commas. */
  static List<String> items(String value) {
    return Stream.of(value.split(",", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  Duration seconds(Key key, int least, int most) {
    return Duration.ofSeconds(number(key, least, most));
  }

  int number(Key key, int least, int most) {
    String value = text(key);
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

  boolean flag(Key key) {
    return oneOf(key, "true", "false").equals("true");
  }

  String oneOf(Key key, String... allowed) {
    String value = text(key);
    if (!List.of(allowed).contains(value)) {
      problem(key, "is \"" + value + "\", not one of " + String.join(", ", allowed));
    }
    return value;
  }

  /** The absolute URI that is set, null if none is or it is none. */
  @Nullable URI absoluteUri(Key key) {
    String value = text(key);
    if (value.isEmpty()) {
      return null;
    }
    try {
      URI uri = new URI(value);
      if (uri.isAbsolute()) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Reported below, as for any other text that is no URI.
    }
    problem(key, "is " + shown(value) + ", which is no absolute URI");
    return null;
  }

  /** An address as a message may show it: what stands before an at sign or in a query is secret. */
  private static String shown(String address) {
    boolean secret = address.indexOf('@') >= 0 || address.indexOf('?') >= 0;
    return secret ? "(not shown, since it has a user or a query)" : '"' + address + '"';
  }

  /** An address that may be asked over the network: {@code https}, or {@code http} on loopback. */
  @Nullable URI address(Key key) {
    URI uri = absoluteUri(key);
    if (uri == null) {
      return null;
    }
    if (uri.getRawUserInfo() != null) {
      problem(key, "has a user in it, of whom nobody would be told");
      return null;
    }
    boolean secure = "https".equalsIgnoreCase(uri.getScheme());
    boolean loopback = "http".equalsIgnoreCase(uri.getScheme()) && Loopback.isName(uri.getHost());
    if (uri.getHost() == null || (!secure && !loopback)) {
      problem(key, "is " + shown(uri.toString()) + ": it must begin with https://");
      return null;
    }
    return uri;
  }

  /** The path of claims that is set, null if none is or it is none. */
  @Nullable ClaimPath claimPath(Key key) {
    String path = text(key);
    try {
      return path.isEmpty() ? null : ClaimPath.parse(path);
    } catch (IllegalArgumentException e) {
      problem(key, "is \"" + path + "\", which has an empty name or a stray backslash in it");
      return null;
    }
  }

  void problem(Key key, String what) {
    problems.add(key.problem(name(key), what));
  }

  /** Problems with names instead of values. */
  void problems(List<String> all) {
    problems.addAll(all);
  }

  /**
   * Ends the reading.
   *
   * @throws ConfigurationException if there was a problem, naming all
   */
  void check() {
    if (!problems.isEmpty()) {
      throw new ConfigurationException(List.copyOf(problems));
    }
  }
}
