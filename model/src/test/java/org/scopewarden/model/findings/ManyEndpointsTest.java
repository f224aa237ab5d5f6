package org.scopewarden.model.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.model.findings.Samples.entry;
import static org.scopewarden.model.findings.Samples.route;
import static org.scopewarden.model.findings.Samples.scope;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifest;

/**
 * Ten thousand endpoints are no reason to wait. The bound is wide: comparing each two takes more.
 */
class ManyEndpointsTest {

  private static final int COUNT = 10_000;

  @Test
  void comparesOnlyWhatMayAgree() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      entries.add(entry("m" + i, scope("s" + i % 100), route("GET " + path(i))));
    }
    entries.add(entry("all", scope("files"), route("GET /area7/{path: .*}")));
    Manifest manifest = Samples.of(entries);

    List<Finding> found =
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> ManifestFindings.of(manifest));

    assertThat(found).filteredOn(one -> one.code().equals("SW502")).hasSize(1);
    assertThat(found).filteredOn(one -> one.code().equals("SW501")).hasSize(COUNT / 10);
  }

  private static String path(int i) {
    return switch (i % 10) {
      case 0 -> "/area%d/thing%d/{id}/part".formatted(i % 50, i);
      case 1 -> "/area%d/thing%d/all/part".formatted((i - 1) % 50, i - 1);
      default -> "/area%d/thing%d/{id}/{part: \\w+-\\w+}".formatted(i % 50, i);
    };
  }
}
