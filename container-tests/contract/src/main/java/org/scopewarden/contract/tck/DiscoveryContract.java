package org.scopewarden.contract.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.contract.NotesResource;
import org.scopewarden.runtime.config.Key;

/** What a server that loads features as services does to an application that registers none. */
public interface DiscoveryContract extends Container {

  @Test
  default void anApplicationThatRegistersNothingIsGuarded() throws Exception {
    configuration().forEach((key, value) -> System.setProperty(key.key(), value));
    try (RunningServer server = start(Set.of(NotesResource.class))) {
      Client client = new Client(server.base());

      client.get("notes").isRefused(401).challenges("scope", "notes:read");
      client.get("notes", bearer("notes:read")).isOk("notes");
    } finally {
      configuration().keySet().forEach(key -> System.clearProperty(key.key()));
    }
  }

  @Test
  @Tag("EN-018")
  default void anApplicationWithoutSettingsDoesNotStart() {
    Throwable refusal = catchThrowable(() -> start(Set.of(NotesResource.class)).close());

    assertThat(refusal).hasStackTraceContaining(Key.JWT_ISSUER.key());
  }

  /** The settings that trust {@link #mint}, by their keys. */
  Map<Key, String> configuration();
}
