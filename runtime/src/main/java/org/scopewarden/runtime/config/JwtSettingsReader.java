package org.scopewarden.runtime.config;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.keys.SignatureAlgorithm;
import org.scopewarden.runtime.token.ClaimPath;
import org.scopewarden.runtime.token.TokenPolicy;

/** Reads what a JWT of one issuer must be like. */
final class JwtSettingsReader {

  private final ConfiguredValues values;

  JwtSettingsReader(ConfiguredValues values) {
    this.values = values;
  }

  /** The issuer's settings, null if where its keys are is a problem. */
  @Nullable IssuerSettings read() {
    TokenPolicy tokens = tokens();
    KeyLocation keys = new KeyLocationReader(values).read();
    return keys == null ? null : new IssuerSettings(tokens, keys);
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
        rolesClaim());
  }

  private Set<SignatureAlgorithm> algorithms() {
    Set<SignatureAlgorithm> algorithms = EnumSet.noneOf(SignatureAlgorithm.class);
    for (String name : values.requiredList(Key.JWT_ALGORITHMS)) {
      SignatureAlgorithm.named(name)
          .ifPresentOrElse(
              algorithms::add,
              () ->
                  values.problem(
                      Key.JWT_ALGORITHMS, "names \"" + name + "\", which is not supported"));
    }
    return algorithms;
  }

  private @Nullable ClaimPath rolesClaim() {
    String path = values.text(Key.JWT_ROLES_CLAIM);
    try {
      return path.isEmpty() ? null : ClaimPath.parse(path);
    } catch (IllegalArgumentException e) {
      values.problem(
          Key.JWT_ROLES_CLAIM,
          "is \"" + path + "\", which has an empty name or a stray backslash in it");
      return null;
    }
  }
}
