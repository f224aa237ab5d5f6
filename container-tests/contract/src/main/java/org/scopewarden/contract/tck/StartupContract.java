package org.scopewarden.contract.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.contract.HubResource;
import org.scopewarden.contract.NotesResource;
import org.scopewarden.contract.unlisted.AlteredResource;
import org.scopewarden.contract.unlisted.DerivedResource;
import org.scopewarden.contract.unlisted.LocatorResource;
import org.scopewarden.contract.unlisted.OutdatedResource;
import org.scopewarden.contract.unlisted.UnlistedResource;
import org.scopewarden.runtime.config.Settings;
import org.scopewarden.runtime.jaxrs.ScopewardenFeature;

/**
 * What an endpoint without an entry does to the start, and what becomes of it without strictness.
 */
public interface StartupContract extends Container {

  @Test
  @Tag("EN-001")
  @Tag("SCP-06")
  default void aResourceWithoutATableStopsTheStart() {
    assertThat(refusal(resources(UnlistedResource.class)))
        .contains("org.scopewarden.contract.unlisted.UnlistedResource", "read");
  }

  @Test
  default void anEndpointThatItsTableLacksStopsTheStart() {
    assertThat(refusal(resources(OutdatedResource.class)))
        .contains("org.scopewarden.contract.unlisted.OutdatedResource", "replace");
  }

  @Test
  default void aTableThatWasNotReviewedStopsTheStart() {
    assertThat(refusal(resources(AlteredResource.class)))
        .contains("AlteredResource says something else than the manifest");
  }

  @Test
  @Tag("SCP-06")
  default void anApplicationOfWhichNothingIsKnownDoesNotStart() {
    for (Class<?> unknown : List.of(UnlistedResource.class, LocatorResource.class)) {
      Throwable refusal =
          catchThrowable(() -> start(Set.of(unknown), new ScopewardenFeature(lenient())).close());

      assertThat(messages(refusal)).contains("no entry for any endpoint", unknown.getName());
    }
  }

  @Test
  default void anApplicationOfLocatorsStarts() throws Exception {
    try (RunningServer server =
        start(Set.of(HubResource.class), new ScopewardenFeature(settings().build()))) {
      Client client = new Client(server.base());

      client.get("hub/comments", bearer("comments:read")).isOk("comments");
      client.get("hub/comments").isRefused(401);
    }
  }

  /** Without strictness, since RESTEasy shows only the parent, which has the path, at the start. */
  @Test
  default void aSubclassHasNotTheTableOfItsParent() throws Exception {
    try (RunningServer server =
        start(resources(DerivedResource.class), new ScopewardenFeature(lenient()))) {
      new Client(server.base()).get("outdated").isRefused(403);
    }
  }

  @Test
  default void withoutStrictnessAnUnlistedEndpointIsClosed() throws Exception {
    try (RunningServer server =
        start(resources(UnlistedResource.class), new ScopewardenFeature(lenient()))) {
      Client client = new Client(server.base());

      client.get("unlisted").isRefused(403);
      client.get("unlisted", bearer("notes:read")).isRefused(403);
      client.get("notes", bearer("notes:read")).isOk("notes");
    }
  }

  @Test
  default void withoutStrictnessTheListedEndpointsAreOpenStill() throws Exception {
    try (RunningServer server =
        start(resources(OutdatedResource.class), new ScopewardenFeature(lenient()))) {
      Client client = new Client(server.base());

      client.get("outdated").isOk("read");
      client.send("PUT", "outdated", bearer("notes:read")).isRefused(403);
    }
  }

  private Settings lenient() {
    return settings().startupStrict(false).build();
  }

  private String refusal(Set<Class<?>> resources) {
    Throwable refusal = catchThrowable(() -> startAndStop(resources));
    assertThat(refusal).as("%s starts", resources).isNotNull();
    return messages(refusal);
  }

  private static String messages(@Nullable Throwable refusal) {
    return Stream.iterate(refusal, e -> e != null, Throwable::getCause)
        .map(String::valueOf)
        .collect(Collectors.joining("\n"));
  }

  private void startAndStop(Set<Class<?>> resources) throws Exception {
    start(resources, new ScopewardenFeature(settings().build())).close();
  }

  private static Set<Class<?>> resources(Class<?> resource) {
    return Set.of(NotesResource.class, resource);
  }
}
