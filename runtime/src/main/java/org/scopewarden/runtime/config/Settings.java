package org.scopewarden.runtime.config;

import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What an operator set, checked: an instance can be run with.
 *
 * @param issuers whose signed tokens are believed, each with another {@code iss}; empty only if
 *     opaque tokens are
 * @param introspection how opaque tokens are verified, null if none is believed
 * @param cache how verified tokens are remembered
 * @param realm the realm of challenges
 * @param strictStartup whether an endpoint without an entry stops the start
 * @param transport over which connections a credential is accepted
 * @param throttle how many bad credentials of one sender are judged
 * @param mode whether decisions are enforced
 * @param resource the identifier under which this server publishes its metadata, null if it does
 *     not
 */
public record Settings(
    List<IssuerSettings> issuers,
    @Nullable IntrospectionSettings introspection,
    CachePolicy cache,
    String realm,
    boolean strictStartup,
    TransportPolicy transport,
    ThrottlePolicy throttle,
    Mode mode,
    @Nullable URI resource) {

  /** What becomes of a request that must not pass. */
  public enum Mode {
    /** It is refused. */
    ENFORCE,
    /** It passes, and that it would have been refused is told. Protects nothing: for adoption. */
    OBSERVE
  }

  public Settings {
    issuers = List.copyOf(issuers);
  }

  /**
   * How verified tokens are remembered.
   *
   * @param entries how many, 0 for none
   * @param lifetime how long at most
   */
  public record CachePolicy(int entries, Duration lifetime) {}

  /**
   * How many bad credentials of one sender are judged.
   *
   * @param failures how many in a row, 0 for any number
   * @param perMinute how many of them are given back in a minute
   * @param senders how many senders are remembered
   */
  public record ThrottlePolicy(int failures, int perMinute, int senders) {

    /** Whether anybody may have to wait. */
    public boolean isOn() {
      return failures > 0;
    }

    /** After how long one failure is given back. */
    public Duration interval() {
      return Duration.ofMinutes(1).dividedBy(perMinute);
    }
  }

  /** Settings in code, by the same words as the configuration keys. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Collects values; {@link #build} checks them as if they had been configured. Each word is a
   * configuration key without {@code scopewarden.} and {@code jwt.}
   */
  public static final class Builder extends JwtBuilder<Builder> {

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<Key, String> aliases = new EnumMap<>(Key.class);

    private Builder() {}

    /** {@link Key#ISSUERS}: the names of several issuers. */
    public Builder issuers(String... names) {
      return set(Key.ISSUERS, String.join(",", names));
    }

    /**
     * What counts for one of several issuers, before what is said for all of them.
     *
     * @param name its short name, one of {@link #issuers}
     * @param words says it
     */
    public Builder issuer(String name, Consumer<IssuerBuilder> words) {
      words.accept(new IssuerBuilder(name, values));
      return this;
    }

    /**
     * How opaque tokens are verified.
     *
     * @param words says it
     */
    public Builder introspection(Consumer<IntrospectionBuilder> words) {
      words.accept(new IntrospectionBuilder(this));
      return this;
    }

    /** {@link Key#CACHE_ENTRIES}. */
    public Builder cacheEntries(int entries) {
      return set(Key.CACHE_ENTRIES, Integer.toString(entries));
    }

    /** {@link Key#CACHE_LIFETIME}, in whole seconds. */
    public Builder cacheLifetime(Duration lifetime) {
      return set(Key.CACHE_LIFETIME, Long.toString(lifetime.toSeconds()));
    }

    /** {@link Key#REALM}. */
    public Builder realm(String realm) {
      return set(Key.REALM, realm);
    }

    /** {@link Key#RESOURCE}. */
    public Builder resource(URI identifier) {
      return set(Key.RESOURCE, identifier.toString());
    }

    /** {@link Key#MODE}. */
    public Builder mode(Mode mode) {
      return set(Key.MODE, mode.name().toLowerCase(Locale.ROOT));
    }

    /** {@link Key#STARTUP_STRICT}. */
    public Builder startupStrict(boolean strict) {
      return set(Key.STARTUP_STRICT, Boolean.toString(strict));
    }

    /** {@link Key#TRANSPORT_PLAIN_HTTP}: {@code refuse} or {@code allow}. */
    public Builder transportPlainHttp(String word) {
      return set(Key.TRANSPORT_PLAIN_HTTP, word);
    }

    /** {@link Key#TRANSPORT_TRUSTED_PROXIES}. */
    public Builder transportTrustedProxies(String... blocks) {
      return set(Key.TRANSPORT_TRUSTED_PROXIES, String.join(",", blocks));
    }

    /** {@link Key#THROTTLE_FAILURES}. */
    public Builder throttleFailures(int failures) {
      return set(Key.THROTTLE_FAILURES, Integer.toString(failures));
    }

    /** {@link Key#THROTTLE_PER_MINUTE}. */
    public Builder throttlePerMinute(int failures) {
      return set(Key.THROTTLE_PER_MINUTE, Integer.toString(failures));
    }

    /** {@link Key#THROTTLE_SENDERS}. */
    public Builder throttleSenders(int senders) {
      return set(Key.THROTTLE_SENDERS, Integer.toString(senders));
    }

    @Override
    public Builder set(Key key, String value) {
      return set(key.key(), value);
    }

    /** A value under its full name. */
    Builder set(String name, String value) {
      values.put(name, value);
      return this;
    }

    /** A value under another's name for {@code key}, which counts where ours is not set. */
    void alias(Key key, String name, String value) {
      aliases.put(key, name);
      values.put(name, value);
    }

    /**
     * Checks everything.
     *
     * @throws ConfigurationException if a value is missing or wrong, naming all of them
     */
    public Settings build() {
      return new SettingsReader(values, aliases).read();
    }
  }
}
