package org.scopewarden.contract.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.contract.NotesResource;
import org.scopewarden.contract.unlisted.UnlistedResource;
import org.scopewarden.runtime.access.Scheme;
import org.scopewarden.runtime.config.Settings;
import org.scopewarden.runtime.events.AccessEvent;
import org.scopewarden.runtime.events.AccessEvent.Outcome;
import org.scopewarden.runtime.events.AccessListener;
import org.scopewarden.runtime.jaxrs.Companions;
import org.scopewarden.runtime.jaxrs.ScopewardenFeature;
import org.scopewarden.runtime.keys.KeyListener;
import org.scopewarden.runtime.keys.SignatureAlgorithm;
import org.scopewarden.runtime.token.Refusal;

/** What is told of a decision, and that telling changes none. */
public interface EventContract extends Container {

  @Test
  default void aPermissionIsToldWithItsCaller() {
    hearing((client, events) -> {
      client.get("notes", bearer("notes:read")).isOk("notes");

      AccessEvent event = only(events);
      assertThat(event.outcome()).isEqualTo(Outcome.PERMITTED);
      assertThat(event.endpoint()).isEqualTo("org.scopewarden.contract.NotesResource.list()");
      assertThat(event.listed()).isTrue();
      assertThat(event.refusal()).isNull();
      assertThat(event.scheme()).isEqualTo(Scheme.BEARER);
      assertThat(event.issuer()).isEqualTo(TokenMint.ISSUER);
      assertThat(event.subject()).isEqualTo("alice");
      assertThat(event.took()).isPositive();
    });
  }

  @Test
  @Tag("OPS-05")
  default void aRefusalIsToldWithItsReason() {
    hearing((client, events) -> {
      client.get("notes", bearer("notes:write")).isRefused(403);

      AccessEvent event = only(events);
      assertThat(event.outcome()).isEqualTo(Outcome.REFUSED);
      assertThat(event.refusal()).isEqualTo(Refusal.INSUFFICIENT_SCOPE);
      assertThat(event.subject()).isEqualTo("alice");
      assertThat(event.missing()).containsExactly("notes:read");
    });
  }

  @Test
  @Tag("OB-001")
  @Tag("OPS-02")
  default void whoProvesNothingIsNotNamedAndNoTokenIsTold() {
    String forged = new TokenMint().token("notes:read");
    hearing((client, events) -> {
      client.get("notes", Client.authorization("Bearer " + forged)).isRefused(401);

      AccessEvent event = only(events);
      assertThat(event.refusal()).isEqualTo(Refusal.BAD_SIGNATURE);
      assertThat(event.scheme()).isEqualTo(Scheme.BEARER);
      assertThat(event.issuer()).isNull();
      assertThat(event.subject()).isNull();
      assertThat(event.toString()).doesNotContain(forged, "alice");
    });
  }

  @Test
  default void anEndpointWithoutAnEntryIsToldAsTheContainerNamesIt() {
    hearing((client, events) -> {
      client.get("unlisted", bearer()).isRefused(403);

      AccessEvent event = only(events);
      assertThat(event.refusal()).isEqualTo(Refusal.UNKNOWN_ENDPOINT);
      assertThat(event.listed()).isFalse();
      assertThat(event.endpoint()).isEqualTo(UnlistedResource.class.getName() + ".read");
      assertThat(event.scheme()).isNull();
    });
  }

  @Test
  default void aFailureOfOurOwnIsToldAndRefused() {
    List<AccessEvent> events = new CopyOnWriteArrayList<>();
    with(
        Companions.none().at(new StoppedClock()).heardBy(events::add),
        client -> {
          client.get("notes", bearer("notes:read")).isRefused(500);

          assertThat(only(events).refusal()).isEqualTo(Refusal.INTERNAL_ERROR);
          assertThat(only(events).outcome()).isEqualTo(Outcome.REFUSED);
        });
  }

  @Test
  @Tag("OPS-05")
  default void aRefusedClientLearnsByWhatNameItsRequestIsLogged() {
    hearing((client, events) -> {
      Answer named = client.get("notes", "X-Request-ID", "req-1");
      Answer traced =
          client.get(
              "notes", "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
      Answer unnamed = client.get("notes");

      assertThat(events)
          .extracting(AccessEvent::correlation)
          .containsExactly(name(named), name(traced), name(unnamed));
      assertThat(name(named)).isEqualTo("req-1");
      assertThat(name(traced)).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
      assertThat(name(unnamed)).matches("[0-9a-f]{16}");
    });
  }

  @Test
  default void aPermittedRequestIsToldByTheNameThatItBrings() {
    hearing((client, events) -> {
      Answer answer = client.get("notes/health", "X-Request-ID", "req-1");

      assertThat(only(events).correlation()).isEqualTo("req-1");
      assertThat(name(answer)).isNull();
    });
  }

  @Test
  default void aListenerThatFailsChangesNoDecision() {
    with(
        Companions.none()
            .heardBy(event -> {
              throw new IllegalStateException("no room");
            }),
        client -> {
          client.get("notes", bearer("notes:read")).isOk("notes");
          client.get("notes").isRefused(401);
        });
  }

  @Test
  default void aFetchOfKeysThatFailsIsToldWithItsIssuer() {
    List<String> failed = new CopyOnWriteArrayList<>();
    Settings unreachable =
        Settings.builder()
            .issuer(TokenMint.ISSUER)
            .audience(TokenMint.AUDIENCE)
            .algorithms(SignatureAlgorithm.ES256)
            .jwksUri(URI.create("http://127.0.0.1:1/jwks"))
            .startupStrict(false)
            .build();
    with(
        unreachable,
        Companions.none().heardBy(new KeyFailures(failed)),
        client -> {
          client.get("notes", bearer("notes:read")).isUnavailable();

          assertThat(failed).containsExactly(TokenMint.ISSUER);
        });
  }

  private static @Nullable String name(Answer answer) {
    return answer.headers().firstValue("X-Request-ID").orElse(null);
  }

  private static AccessEvent only(List<AccessEvent> events) {
    assertThat(events).hasSize(1);
    return Objects.requireNonNull(events.get(0));
  }

  private void hearing(BiConsumer<Client, List<AccessEvent>> test) {
    List<AccessEvent> events = new CopyOnWriteArrayList<>();
    with(Companions.none().heardBy(events::add), client -> test.accept(client, events));
  }

  private void with(Companions companions, Consumer<Client> test) {
    with(settings().startupStrict(false).build(), companions, test);
  }

  private void with(Settings settings, Companions companions, Consumer<Client> test) {
    ScopewardenFeature feature = new ScopewardenFeature(settings, companions);
    try (RunningServer server =
        start(Set.of(NotesResource.class, UnlistedResource.class), feature)) {
      test.accept(new Client(server.base()));
    } catch (Exception e) {
      throw new AssertionError("the server does not start", e);
    }
  }

  /** Notes whose keys could not be fetched. */
  record KeyFailures(List<String> issuers) implements AccessListener {

    @Override
    public void decided(AccessEvent event) {}

    @Override
    public KeyListener keysOf(String issuer) {
      return new KeyListener() {
        @Override
        public void failed(Duration took) {
          issuers.add(issuer);
        }
      };
    }
  }
}
