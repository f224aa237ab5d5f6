package org.scopewarden.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service on PostgreSQL. */
final class PostgresTest extends ServiceContract {

  @TempDir static Path directory;
  static EmbeddedPostgres postgres;
  static RunningSample sample;

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.start();
    sample = startSample();
  }

  @AfterAll
  static void stop() throws IOException {
    sample.close();
    postgres.close();
  }

  @Override
  RunningSample sample() {
    return sample;
  }

  @Test
  void rowsOutliveTheServer() {
    String before = sample.call("GET", "/users/2", "users:read").body();

    try (RunningSample second = startSample()) {
      assertThat(second.call("GET", "/users/2", "users:read").body()).isEqualTo(before);
    }
  }

  private static RunningSample startSample() {
    return RunningSample.start(
        directory,
        Clock.systemUTC(),
        Map.of(
            "sample.database.url",
            postgres.getJdbcUrl("postgres", "postgres"),
            "sample.database.user",
            "postgres"));
  }
}
