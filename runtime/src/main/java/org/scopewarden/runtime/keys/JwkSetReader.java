package org.scopewarden.runtime.keys;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.json.MalformedJsonException;
import org.scopewarden.runtime.json.StrictJson;
import org.scopewarden.runtime.text.LoggableText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a JWK Set (RFC 7517 §5). A key that cannot be used is skipped and logged; the others count.
 * Two different keys with one {@code kid} and one algorithm are ambiguous: both are skipped. So are
 * secrets among public keys.
 */
public final class JwkSetReader {

  /** How many octets a JWK Set may have. */
  public static final int MAXIMUM_LENGTH = 512 * 1024;

  /** How many of its keys are looked at. */
  public static final int MAXIMUM_KEYS = 100;

  private static final Logger LOG = LoggerFactory.getLogger(JwkSetReader.class);

  private final String origin;
  private final KeyRules rules;

  /** Reads public keys in documents that came from {@code origin}, a file or an address. */
  public JwkSetReader(String origin) {
    this(origin, KeyRules.PUBLIC);
  }

  /** Reads documents that came from {@code origin}, a file or an address, by {@code rules}. */
  public JwkSetReader(String origin, KeyRules rules) {
    this.origin = origin;
    this.rules = rules;
  }

  /**
   * The usable keys of a document, perhaps none.
   *
   * @throws KeySetException if it is no JWK Set
   */
  public KeySet read(byte[] document) throws KeySetException {
    List<?> members = keys(document);
    if (members.size() > MAXIMUM_KEYS) {
      LOG.warn("{} holds {} keys, the first {} count", origin, members.size(), MAXIMUM_KEYS);
    }
    List<VerificationKey> usable = new ArrayList<>();
    for (Object member : members.subList(0, Math.min(members.size(), MAXIMUM_KEYS))) {
      for (VerificationKey key : keys(member)) {
        if (!usable.contains(key)) {
          usable.add(key);
        }
      }
    }
    List<VerificationKey> counted = withoutSecretsAmongOthers(usable);
    return KeySet.of(counted.stream().filter(key -> isUnambiguous(key, counted)).toList());
  }

  /**
   * Whoever publishes public keys might publish the secret beside them; and a set of both invites
   * one to be taken for the other.
   */
  private List<VerificationKey> withoutSecretsAmongOthers(List<VerificationKey> keys) {
    List<VerificationKey> open =
        keys.stream().filter(key -> !key.algorithm().isSymmetric()).toList();
    if (open.isEmpty() || open.size() == keys.size()) {
      return keys;
    }
    LOG.warn("{}: its secrets are skipped: they stand among public keys", origin);
    return open;
  }

  private List<?> keys(byte[] document) throws KeySetException {
    if (document.length > MAXIMUM_LENGTH) {
      throw new KeySetException(origin + " is longer than 512 kB");
    }
    try {
      if (StrictJson.object(document).get("keys") instanceof List<?> keys) {
        return keys;
      }
    } catch (MalformedJsonException e) {
      throw new KeySetException(origin + " is no JWK Set: " + e.getMessage());
    }
    throw new KeySetException(origin + " is no JWK Set: it has no array named \"keys\"");
  }

  private List<VerificationKey> keys(@Nullable Object member) {
    Object kid = member instanceof Map<?, ?> members ? members.get("kid") : null;
    try {
      JWK jwk = jwk(member);
      List<VerificationKey> keys = new JwkReader(jwk, rules).read();
      if (jwk.isPrivate() && !(jwk instanceof OctetSequenceKey)) {
        LOG.warn(
            "{}: key {} is private: it should never have left its issuer",
            origin,
            LoggableText.of(kid));
      }
      return keys;
    } catch (UnusableKeyException e) {
      LOG.warn("{}: key {} is skipped: {}", origin, LoggableText.of(kid), e.getMessage());
      return List.of();
    }
  }

  // A parsed key is on its curve, and is the key of its first certificate if it has one.
  @SuppressWarnings("unchecked")
  private static JWK jwk(@Nullable Object member) throws UnusableKeyException {
    if (!(member instanceof Map<?, ?> members)) {
      throw new UnusableKeyException("it is no JSON object");
    }
    try {
      return JWK.parse((Map<String, Object>) members);
    } catch (ParseException | RuntimeException e) {
      // What the library says may quote the key.
      throw new UnusableKeyException("it is no well-formed JWK of a known kind");
    }
  }

  private boolean isUnambiguous(VerificationKey key, List<VerificationKey> all) {
    boolean unambiguous =
        key.kid() == null || all.stream().filter(other -> isNamesake(key, other)).count() == 1;
    if (!unambiguous) {
      LOG.warn("{}: key {} is skipped: another has its kid", origin, LoggableText.of(key.kid()));
    }
    return unambiguous;
  }

  private static boolean isNamesake(VerificationKey key, VerificationKey other) {
    return key.algorithm() == other.algorithm() && Objects.equals(key.kid(), other.kid());
  }
}
