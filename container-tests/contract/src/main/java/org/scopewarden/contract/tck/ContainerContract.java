package org.scopewarden.contract.tck;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
import org.scopewarden.contract.WhoResource;
import org.scopewarden.contract.unlisted.LibraryResource;
import org.scopewarden.contract.unlisted.LocatorResource;

/** Everything that a container must do. A subclass says how to start one. */
public abstract class ContainerContract extends ContainerTest
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
        ThrottleContract,
        WhoContract,
        MetadataContract,
        HeaderContract,
        ChallengeContract,
        PathContract,
        RevocationContract,
        EventContract,
        ManifestContract,
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
          StreamsResource.class,
          WhoResource.class);

  private @Nullable RunningServer server;

  @BeforeAll
  final void startServer() throws Exception {
    Set<Class<?>> resources = new HashSet<>(OTHERS);
    resources.addAll(BypassContract.RESOURCES);
    server = start(resources, feature());
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
}
