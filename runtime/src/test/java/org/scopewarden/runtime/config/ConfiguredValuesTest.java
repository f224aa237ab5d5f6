package org.scopewarden.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Under which name a value stands that counts for an issuer. */
final class ConfiguredValuesTest {

  private static final String OWN = "scopewarden.issuers.acme.clock-skew";
  private static final String SHARED = "scopewarden.jwt.clock-skew";
  private static final String ALIAS = "mp.jwt.verify.clock.skew";

  @Test
  void itsOwnThenThatForAllThenAnotherName() {
    Map<Key, String> aliases = Map.of(Key.JWT_CLOCK_SKEW, ALIAS);

    assertThat(name(Map.of(OWN, "1", SHARED, "2", ALIAS, "3"), aliases)).isEqualTo(OWN);
    assertThat(name(Map.of(SHARED, "2", ALIAS, "3"), aliases)).isEqualTo(SHARED);
    assertThat(name(Map.of(ALIAS, "3"), aliases)).isEqualTo(ALIAS);
    assertThat(name(Map.of(), Map.of())).isEqualTo(OWN);
  }

  @Test
  void whatIsForAllHasOneName() {
    ConfiguredValues values = new ConfiguredValues(Map.of("scopewarden.realm", "x"), Map.of());

    assertThat(values.of("acme").name(Key.REALM)).isEqualTo("scopewarden.realm");
    assertThat(values.of("acme").text(Key.REALM)).isEqualTo("x");
  }

  private static String name(Map<String, String> values, Map<Key, String> aliases) {
    return new ConfiguredValues(values, aliases).of("acme").name(Key.JWT_CLOCK_SKEW);
  }
}
