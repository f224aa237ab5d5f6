package org.scopewarden.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.processor.check.DeclarationsBuilder.on;
import static org.scopewarden.processor.check.Places.inWords;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.CatalogScope;
import org.scopewarden.model.RuleStrength;
import org.scopewarden.model.Scope;

class RedundancyTest {

  private static final Scope READ = new Scope("read");
  private static final Scope WRITE = new Scope("write");
  private static final Catalog CATALOG =
      new Catalog(
          List.of(
              new CatalogScope(READ, "Reads", List.of()),
              new CatalogScope(WRITE, "Writes", List.of(READ))));

  private final Redundancy redundancy = new Redundancy(new RuleStrength(CATALOG));

  @Test
  void findsWhatAnotherClauseImplies() {
    assertThat(check(on("list()").allOf("read", "write"))).containsExactly(finding("read"));
    assertThat(check(on("list()").scope("write").scope("read"))).containsExactly(finding("read"));
  }

  @Test
  void findsAChoiceOfWhichOnePartIsAskedForAnyway() {
    assertThat(check(on("list()").anyOf("other", "write").scope("write")))
        .containsExactly(finding("other"));
  }

  @Test
  void leavesAloneWhatIsSaidTwice() {
    assertThat(check(on("list()").allOf("read", "read"))).isEmpty();
  }

  @Test
  void leavesAloneWhatHasNothingInCommon() {
    assertThat(check(on("list()").scope("read").scope("other"))).isEmpty();
    assertThat(check(on("list()").anyOf("read", "write"))).isEmpty();
  }

  private static String finding(String scope) {
    return "SW304 at %1$s: \"%1$s\" is implied by another scope that is asked for".formatted(scope);
  }

  private List<String> check(DeclarationsBuilder declared) {
    return inWords(redundancy.check(declared.build()));
  }
}
