package org.scopewarden.model.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.model.findings.Samples.AUTHENTICATED;
import static org.scopewarden.model.findings.Samples.OPEN;
import static org.scopewarden.model.findings.Samples.entry;
import static org.scopewarden.model.findings.Samples.route;
import static org.scopewarden.model.findings.Samples.scope;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.Entry;

class OddOneOutTest {

  @Test
  void namesTheOneThatIsWeaker() {
    List<Entry> entries = usual(4, "DELETE");
    entries.add(entry("odd", AUTHENTICATED, route("POST /odd")));

    assertThat(ManifestFindings.of(Samples.of(entries)))
        .containsExactly(
            new Finding(
                "SW105",
                "org.acme.Users.odd()",
                List.of(),
                "POST /odd is \"authenticated\", the other 4 that write are \"users:write\""));
  }

  @Test
  void namesThePublicOne() {
    List<Entry> entries = usual(4, "GET");
    entries.add(entry("odd", OPEN, route("HEAD /odd")));

    assertThat(found(entries)).containsExactly("org.acme.Users.odd()");
  }

  @Test
  void needsFourThatAgree() {
    List<Entry> entries = usual(3, "DELETE");
    entries.add(entry("odd", AUTHENTICATED, route("DELETE /odd")));

    assertThat(found(entries)).isEmpty();
  }

  @Test
  void doesNotMixReadersWithWriters() {
    List<Entry> entries = usual(4, "DELETE");
    entries.add(entry("odd", AUTHENTICATED, route("GET /odd")));

    assertThat(found(entries)).isEmpty();
  }

  @Test
  void staysQuietAboutAStrongerOne() {
    List<Entry> entries = usual(4, "DELETE");
    entries.add(entry("odd", new AccessRule.Denied(), route("DELETE /odd")));

    assertThat(found(entries)).isEmpty();
  }

  @Test
  void staysQuietAboutAnotherScope() {
    List<Entry> entries = usual(4, "DELETE");
    entries.add(entry("odd", scope("users:audit"), route("DELETE /odd")));

    assertThat(found(entries)).isEmpty();
  }

  @Test
  void leavesOutWhatOnlyOtherModulesMount() {
    List<Entry> entries = usual(3, "GET");
    entries.add(entry("elsewhere", scope("users:write")));
    entries.add(entry("odd", OPEN, route("GET /odd")));

    assertThat(found(entries)).isEmpty();
  }

  @Test
  void staysQuietAboutTwo() {
    List<Entry> entries = usual(6, "DELETE");
    entries.add(entry("odd", AUTHENTICATED, route("DELETE /odd")));
    entries.add(entry("even", OPEN, route("DELETE /even")));

    assertThat(found(entries)).isEmpty();
  }

  private static List<Entry> usual(int count, String verb) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(entry("m" + i, scope("users:write"), route(verb + " /m" + i)));
    }
    return entries;
  }

  private static List<String> found(List<Entry> entries) {
    return ManifestFindings.of(Samples.of(entries)).stream().map(Finding::entryId).toList();
  }
}
