package org.scopewarden.model.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.MethodSignature;
import org.scopewarden.model.Route;

/** What a reviewer reads about an endpoint that is different. */
class DifferencesTest {

  private static final Route OLD =
      new Route("POST", "/x/{id}", List.of("text/plain"), List.of("text/html", "text/csv"));
  private static final Route RENAMED =
      new Route("POST", "/x/{key}", List.of("text/plain"), List.of("text/html", "text/csv"));
  private static final Route NEW = new Route("GET", "/y", List.of(), List.of());

  @Test
  void namesEachThingThatIsDifferent() {
    Change change =
        only(
            document("one", OLD, open("a", false), "none", "A.get()"),
            document("two", NEW, open("b", true), "all may", "B"));

    assertThat(change.kind()).isEqualTo(ChangeKind.OPENED);
    assertThat(change.weakening()).isTrue();
    assertThat(change.example()).hasToString("a request without a credential may now call GET /y");
    assertThat(change.differences())
        .containsExactly(
            "the module was \"one\", is \"two\"",
            "the reason was \"a\", is \"b\"",
            "a credential that is sent anyway was \"ignored\", is \"validated\"",
            "answers GET /y now",
            "does not answer POST /x/{id} with text/plain as text/csv or text/html any more",
            "why no object needs a check was \"none\", is \"all may\"",
            "what declares it was \"A.get()\", is \"B\"");
  }

  @Test
  void whatAPathParameterIsCalledIsNoDifference() {
    assertThat(
            Comparison.of(
                    document("one", OLD, open("a", false), "", "A"),
                    document("one", RENAMED, open("a", false), "", "A"))
                .changes())
        .isEmpty();
  }

  private static AccessRule open(String reason, boolean identify) {
    return new AccessRule.Public(reason, identify);
  }

  private static Manifests document(
      String module, Route route, AccessRule rule, String notObjectScoped, String declaredOn) {
    MethodSignature method = new MethodSignature("get", "()V");
    return Manifests.of(
        new Manifest(
            module,
            Catalog.NONE,
            List.of(new Entry("A", method, List.of(route), rule, notObjectScoped, declaredOn))));
  }

  private static Change only(Manifests before, Manifests after) {
    List<Change> changes = Comparison.of(before, after).changes();
    assertThat(changes).hasSize(1);
    return changes.get(0);
  }
}
