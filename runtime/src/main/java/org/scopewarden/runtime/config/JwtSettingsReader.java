package org.scopewarden.runtime.config;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.keys.KeyRules;
import org.scopewarden.runtime.keys.SignatureAlgorithm;
import org.scopewarden.runtime.token.TokenPolicy;

/** Reads what a JWT of one issuer must be like. */
final class JwtSettingsReader {

  /** Stands for the empty list, where an empty value means what is standard. */
  private static final String NONE = "none";

  private final ConfiguredValues values;

  JwtSettingsReader(ConfiguredValues values) {
    this.values = values;
  }

  /** The issuer's settings, null if where its keys are is a problem. */
  @Nullable IssuerSettings read() {
    TokenPolicy tokens = tokens();
    KeyLocation keys = new KeyLocationReader(values).read();
    checkSecrets(tokens.algorithms());
    return keys == null ? null : new IssuerSettings(tokens, rules(tokens.algorithms()), keys);
  }

  private TokenPolicy tokens() {
    String issuer = values.required(Key.JWT_ISSUER);
    values.absoluteUri(Key.JWT_ISSUER);
    return new TokenPolicy(
        issuer,
        Set.copyOf(values.requiredList(Key.JWT_AUDIENCE)),
        algorithms(),
        values.seconds(Key.JWT_CLOCK_SKEW, 0, 300),
        values.seconds(Key.JWT_MAX_LIFETIME, 1, Integer.MAX_VALUE),
        values.claimPath(Key.JWT_ROLES_CLAIM),
        new TokenShapeReader(values).read());
  }

  private Set<SignatureAlgorithm> algorithms() {
    values.requiredList(Key.JWT_ALGORITHMS);
    return algorithms(Key.JWT_ALGORITHMS);
  }

  private Set<SignatureAlgorithm> algorithms(Key key) {
    Set<SignatureAlgorithm> algorithms = EnumSet.noneOf(SignatureAlgorithm.class);
    for (String name : values.list(key)) {
      SignatureAlgorithm.named(name)
          .ifPresentOrElse(
              algorithms::add,
              () -> values.problem(key, "names \"" + name + "\", which is not supported"));
    }
    return algorithms;
  }

  /** What is derived from the allow-list, what is listed, or nothing by the word for it. */
  private KeyRules rules(Set<SignatureAlgorithm> allowed) {
    boolean secrets = allowed.stream().anyMatch(SignatureAlgorithm::isSymmetric);
    String withoutAlg = values.text(Key.JWT_KEYS_WITHOUT_ALG);
    if (withoutAlg.isEmpty()) {
      return KeyRules.derivedFrom(allowed).withSecrets(secrets);
    }
    return new KeyRules(
        withoutAlg.equals(NONE) ? Set.of() : algorithms(Key.JWT_KEYS_WITHOUT_ALG), secrets);
  }

  /** A secret behind an address is none: it must come from where only the operator writes. */
  private void checkSecrets(Set<SignatureAlgorithm> allowed) {
    boolean secrets = allowed.stream().anyMatch(SignatureAlgorithm::isSymmetric);
    if (secrets && values.text(Key.JWT_JWKS_FILE).isEmpty()) {
      values.problem(
          Key.JWT_ALGORITHMS,
          "names HMAC, whose secrets must be in " + values.name(Key.JWT_JWKS_FILE));
    }
  }
}
