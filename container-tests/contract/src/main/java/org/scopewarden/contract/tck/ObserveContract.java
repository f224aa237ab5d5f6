package org.scopewarden.contract.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.scopewarden.contract.NotesResource;
import org.scopewarden.contract.VerdictsResource;
import org.scopewarden.contract.unlisted.OutdatedResource;
import org.scopewarden.contract.unlisted.UnlistedResource;
import org.scopewarden.runtime.config.Settings.Mode;
import org.scopewarden.runtime.events.AccessEvent;
import org.scopewarden.runtime.events.AccessEvent.Outcome;
import org.scopewarden.runtime.jaxrs.Companions;
import org.scopewarden.runtime.jaxrs.ScopewardenFeature;
import org.scopewarden.runtime.token.Refusal;

/** That observing lets everything pass, tells what it would have refused, and says so loudly. */
public interface ObserveContract extends Container {

  @Test
  default void enforcingIsSilentAboutTheMode() {
    assertThat(mode(client().get("notes"))).isEmpty();
    assertThat(mode(client().get("notes/health"))).isEmpty();
  }

  @Test
  default void whoWouldBeRefusedPasses() {
    observing((client, events) -> {
      client.get("notes").isOk("notes");
      client.get("notes", Client.authorization("Bearer garbage")).isOk("notes");
      client.get("notes", Client.authorization("Bearer a b")).isOk("notes");
      client.get("notes", bearer("other")).isOk("notes");
      client.get("notes", bearer("notes:read")).isOk("notes");

      assertThat(events)
          .extracting(AccessEvent::outcome)
          .containsExactly(
              Outcome.WOULD_REFUSE,
              Outcome.WOULD_REFUSE,
              Outcome.WOULD_REFUSE,
              Outcome.WOULD_REFUSE,
              Outcome.PERMITTED);
      assertThat(events)
          .extracting(AccessEvent::refusal)
          .containsExactly(
              Refusal.NO_CREDENTIAL,
              Refusal.MALFORMED_TOKEN,
              Refusal.MALFORMED_HEADER,
              Refusal.INSUFFICIENT_SCOPE,
              null);
    });
  }

  @Test
  default void aProvenCallerIsKnownAndNobodyElse() {
    observing((client, events) -> {
      client.get("notes/mine", bearerOf("bob")).isOk("bob");
      client.get("notes/mine").isOk("anonymous");
      client.get("notes/mine", Client.authorization("Bearer " + forged())).isOk("anonymous");
    });
  }

  @Test
  default void whatHasNoEntryPassesToo() {
    observing((client, events) -> {
      client.get("unlisted").isOk("never read");
      client.send("PUT", "outdated").isOk("never replaced");

      assertThat(events)
          .extracting(AccessEvent::refusal)
          .containsExactly(Refusal.UNKNOWN_ENDPOINT, Refusal.UNKNOWN_ENDPOINT);
    });
  }

  @Test
  default void whatACheckRefusesPassesToo() {
    observing((client, events) -> {
      client.get("verdicts/REFUSE", bearer()).isOk("got REFUSE");
      client.get("verdicts/exception", bearer()).isOk("got exception");
    });
  }

  /** Nothing is refused, whoever is to blame. */
  @Test
  default void aFailureOfOurOwnPassesToo() {
    observing(
        Companions.none().at(new StoppedClock()),
        (client, events) -> {
          client.get("notes", bearer("notes:read")).isOk("notes");

          assertThat(events)
              .extracting(AccessEvent::refusal)
              .containsExactly(Refusal.INTERNAL_ERROR);
        });
  }

  @Test
  default void everyAnswerSaysThatNothingIsEnforced() {
    observing((client, events) -> {
      assertThat(mode(client.get("notes"))).containsExactly("observe");
      assertThat(mode(client.get("notes/health"))).containsExactly("observe");
      assertThat(mode(client.get("notes", bearer("notes:read")))).containsExactly("observe");
    });
  }

  private static List<String> mode(Answer answer) {
    return answer.headers().allValues("Scopewarden-Mode");
  }

  private static String forged() {
    return new TokenMint().token("notes:read");
  }

  private void observing(BiConsumer<Client, List<AccessEvent>> test) {
    observing(Companions.none(), test);
  }

  /** Starts strictly: what stops the start otherwise is a warning here. */
  private void observing(Companions companions, BiConsumer<Client, List<AccessEvent>> test) {
    List<AccessEvent> events = new CopyOnWriteArrayList<>();
    ScopewardenFeature feature =
        new ScopewardenFeature(
            settings().mode(Mode.OBSERVE).build(), companions.heardBy(events::add));
    Set<Class<?>> resources =
        Set.of(
            NotesResource.class,
            VerdictsResource.class,
            UnlistedResource.class,
            OutdatedResource.class);
    try (RunningServer server = start(resources, feature)) {
      test.accept(new Client(server.base()), events);
    } catch (Exception e) {
      throw new AssertionError("the server does not start", e);
    }
  }
}
