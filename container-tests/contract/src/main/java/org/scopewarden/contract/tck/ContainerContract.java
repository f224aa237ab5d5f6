package org.scopewarden.contract.tck;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.scopewarden.contract.ArchiveResource;
import org.scopewarden.contract.CachedResource;
import org.scopewarden.contract.EchoResource;
import org.scopewarden.contract.LedgerResource;
import org.scopewarden.contract.NotesResource;
import org.scopewarden.contract.OptionsResource;
import org.scopewarden.contract.OrderResource;
import org.scopewarden.contract.RecordsResource;
import org.scopewarden.contract.StreamsResource;
import org.scopewarden.contract.TagsResource;
import org.scopewarden.contract.VerdictsResource;
import org.scopewarden.contract.unlisted.LibraryResource;
import org.scopewarden.contract.unlisted.LocatorResource;
import org.scopewarden.runtime.config.Key;
import org.scopewarden.runtime.config.Settings;
import org.scopewarden.runtime.jaxrs.ScopewardenFeature;

/** Everything that a container must do. A subclass says how to start one. */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class ContainerContract
    implements BearerContract,
        RoutingContract,
        CallerContract,
        EarlyAnswerContract,
        MapperContract,
        StartupContract,
        BypassContract,
        ObjectContract,
        SightContract,
        InstanceContract,
        LoginContract,
        AnswerContract,
        CorsContract,
        OrderContract,
        RevocationContract,
        EventContract,
        ObserveContract {

  private static final Set<Class<?>> OTHERS =
      Set.of(
          LibraryResource.class,
          NotesResource.class,
          OptionsResource.class,
          OrderResource.class,
          TagsResource.class,
          RecordsResource.class,
          ArchiveResource.class,
          CachedResource.class,
          LocatorResource.class,
          VerdictsResource.class,
          EchoResource.class,
          LedgerResource.class,
          StreamsResource.class);

  private final TokenMint mint = new TokenMint();
  private @Nullable Path jwks;
  private @Nullable RunningServer server;

  @BeforeAll
  final void startServer(@TempDir Path directory) throws Exception {
    jwks = directory.resolve("jwks.json");
    mint.publish(jwks);
    Set<Class<?>> resources = new HashSet<>(OTHERS);
    resources.addAll(BypassContract.RESOURCES);
    server = start(resources, new ScopewardenFeature(settings().build()));
  }

  @AfterAll
  final void stopServer() {
    if (server != null) {
      server.close();
    }
  }

  @Override
  public final Client client() {
    return new Client(Objects.requireNonNull(server, "not started").base());
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
