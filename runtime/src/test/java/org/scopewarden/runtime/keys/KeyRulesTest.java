package org.scopewarden.runtime.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.runtime.keys.SignatureAlgorithm.EDDSA;
import static org.scopewarden.runtime.keys.SignatureAlgorithm.ES256;
import static org.scopewarden.runtime.keys.SignatureAlgorithm.ES384;
import static org.scopewarden.runtime.keys.SignatureAlgorithm.ES512;
import static org.scopewarden.runtime.keys.SignatureAlgorithm.HS256;
import static org.scopewarden.runtime.keys.SignatureAlgorithm.HS384;
import static org.scopewarden.runtime.keys.SignatureAlgorithm.HS512;
import static org.scopewarden.runtime.keys.SignatureAlgorithm.PS256;
import static org.scopewarden.runtime.keys.SignatureAlgorithm.PS384;
import static org.scopewarden.runtime.keys.SignatureAlgorithm.RS256;
import static org.scopewarden.runtime.keys.SignatureAlgorithm.RS512;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a key without {@code alg} serves: never two algorithms of one kind by itself. */
@Tag("JWT-08")
final class KeyRulesTest {

  @Test
  void anRsaKeyServesTheFirstThatIsAllowed() {
    assertThat(derived(PS256, RS256, RS512)).isEqualTo(Set.of(RS256));
    assertThat(derived(PS384, PS256)).isEqualTo(Set.of(PS256));
    assertThat(derived(PS256, RS512)).isEqualTo(Set.of(RS512));
  }

  @Test
  void aSecretServesTheFirstThatIsAllowed() {
    assertThat(derived(HS512, HS384)).isEqualTo(Set.of(HS384));
  }

  @Test
  void aCurveServesItsOwn() {
    assertThat(derived(ES512, ES256, EDDSA)).isEqualTo(Set.of(ES256, ES512, EDDSA));
    assertThat(derived()).isEmpty();
  }

  @Test
  void withoutAnAllowListItIsOneOfEachKind() {
    assertThat(KeyRules.PUBLIC)
        .isEqualTo(new KeyRules(Set.of(RS256, ES256, ES384, ES512, EDDSA, HS256), false));
    assertThat(KeyRules.PUBLIC.withSecrets(true).secrets()).isTrue();
    assertThat(KeyRules.PUBLIC.withSecrets(true).withoutAlg())
        .isEqualTo(KeyRules.PUBLIC.withoutAlg());
  }

  private static Set<SignatureAlgorithm> derived(SignatureAlgorithm... allowed) {
    KeyRules rules = KeyRules.derivedFrom(List.of(allowed));
    assertThat(rules.secrets()).isFalse();
    return rules.withoutAlg();
  }
}
