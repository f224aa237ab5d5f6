package org.scopewarden.contract.tck;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.scopewarden.runtime.config.Key;
import org.scopewarden.runtime.config.Settings;
import org.scopewarden.runtime.jaxrs.ScopewardenFeature;

/** Tests of one container, with an issuer that its servers trust. Each starts its own server. */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class ContainerTest implements Container {

  private final TokenMint mint = new TokenMint();
  private @Nullable Path jwks;

  @BeforeAll
  final void publishKeys(@TempDir Path directory) throws Exception {
    jwks = directory.resolve("jwks.json");
    mint.publish(jwks);
  }

  @Override
  public Client client() {
    throw new IllegalStateException("no server is shared by these tests");
  }

  @Override
  public final TokenMint mint() {
    return mint;
  }

  @Override
  public final Settings.Builder settings() {
    Settings.Builder settings = Settings.builder();
    configuration().forEach(settings::set);
    return settings;
  }

  /** Guards by {@link #settings}. */
  protected final ScopewardenFeature feature() {
    return new ScopewardenFeature(settings().build());
  }

  /** The settings that trust {@link #mint}, by their keys. */
  public final Map<Key, String> configuration() {
    return Map.of(
        Key.JWT_ISSUER,
        TokenMint.ISSUER,
        Key.JWT_AUDIENCE,
        TokenMint.AUDIENCE,
        Key.JWT_ALGORITHMS,
        "ES256",
        Key.JWT_JWKS_FILE,
        Objects.requireNonNull(jwks, "not published").toString(),
        Key.JWT_ROLES_CLAIM,
        "realm_access.roles");
  }
}
