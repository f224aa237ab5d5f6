package org.scopewarden.model.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.model.compare.Rules.AUTHENTICATED;
import static org.scopewarden.model.compare.Rules.allOf;
import static org.scopewarden.model.compare.Rules.anyOf;
import static org.scopewarden.model.compare.Rules.instance;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.CatalogScope;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.Scope;

/** That an approval is for one change: whatever is left out of this could be changed under it. */
final class FingerprintTest {

  private static final AccessRule READ = allOf("users:read");
  private static final Placed GET = placed("GET /x get", READ);
  private static final Placed DELETE = placed("DELETE /x delete", READ);
  private static final TakeOver TAKEN = taken(GET, "GET /x");

  @Test
  void isTheSameForTheSameChange() {
    assertThat(Fingerprint.of(GET, DELETE, List.of(TAKEN)))
        .matches("sha256:[0-9a-f]{64}")
        .isEqualTo(
            Fingerprint.of(
                placed("GET /x get", READ),
                placed("DELETE /x delete", READ),
                List.of(taken(GET, "GET /x"))));
  }

  @Test
  void isAnotherForEachPartThatIsAnother() {
    Stream<Placed> others =
        Stream.of(
            placed("GET /x find", READ),
            placed("GET /y get", READ),
            placed("POST /x get", READ),
            placed("GET /x get text/plain", READ),
            placed("GET /x get", AUTHENTICATED),
            placed("GET /x get", anyOf("users:read", "users:write")),
            placed("GET /x get", READ, "users:admin"),
            placed("GET /{a}/{b} get", instance("users:read", "a")),
            placed("GET /{b}/{a} get", instance("users:read", "a")),
            Document.in("other", Catalog.NONE, "GET /x get", READ)
                .entries()
                .findFirst()
                .orElseThrow());

    assertThat(
            Stream.concat(
                    Stream.of(
                        of(null, null),
                        of(null, GET),
                        of(GET, null),
                        of(GET, GET),
                        of(GET, DELETE),
                        of(DELETE, GET),
                        of(GET, GET, TAKEN),
                        of(GET, GET, TAKEN, TAKEN),
                        of(GET, GET, taken(DELETE, "GET /x")),
                        of(GET, GET, taken(GET, "GET /x as text/plain"))),
                    others.flatMap(FingerprintTest::everywhere))
                .toList())
        .hasSize(40)
        .doesNotHaveDuplicates();
  }

  /** What paths call their parameters is nobody's business where no rule names one. */
  @Test
  void isTheSameForOtherNamesThatNoRuleUses() {
    assertThat(of(placed("GET /{a} get", READ), null))
        .isEqualTo(of(placed("GET /{b} get", READ), null));
  }

  private static Stream<String> everywhere(Placed other) {
    return Stream.of(of(other, DELETE), of(DELETE, other), of(GET, DELETE, taken(other, "GET /x")));
  }

  private static String of(@Nullable Placed before, @Nullable Placed after, TakeOver... taken) {
    return Fingerprint.of(before, after, List.of(taken));
  }

  private static TakeOver taken(Placed before, String request) {
    return new TakeOver(before, new RuleChange(READ, false, true, false, false), request);
  }

  /** An endpoint of an application in which {@code admin} implies some scopes. */
  private static Placed placed(String endpoint, AccessRule rule, String... admin) {
    List<CatalogScope> scopes =
        Stream.of(admin)
            .map(name -> new CatalogScope(new Scope(name), "", List.of(new Scope("users:read"))))
            .toList();
    Catalog catalog = scopes.isEmpty() ? Catalog.NONE : new Catalog(scopes);
    return Document.in("m", catalog, endpoint, rule).entries().findFirst().orElseThrow();
  }
}
