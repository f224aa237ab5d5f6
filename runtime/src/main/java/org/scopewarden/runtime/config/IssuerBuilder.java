package org.scopewarden.runtime.config;

import java.util.Map;

/** Collects the values of one of several issuers. */
public final class IssuerBuilder extends JwtBuilder<IssuerBuilder> {

  private final String name;
  private final Map<String, String> values;

  IssuerBuilder(String name, Map<String, String> values) {
    this.name = name;
    this.values = values;
  }

  /**
   * Any key that an issuer may have, as a configuration file would set it.
   *
   * @throws IllegalArgumentException if it is none of those
   */
  @Override
  public IssuerBuilder set(Key key, String value) {
    if (!key.isPerIssuer()) {
      throw new IllegalArgumentException(key.key() + " is for all issuers");
    }
    values.put(KeyNames.of(key, name), value);
    return this;
  }
}
