package org.scopewarden.processor.check;

import java.util.List;
import java.util.stream.Stream;
import org.scopewarden.processor.collect.Declarations;
import org.scopewarden.processor.collect.DeclaredEndpoint;
import org.scopewarden.processor.collect.Level;
import org.scopewarden.processor.report.Problem;
import org.scopewarden.processor.report.Rule;
import org.scopewarden.processor.report.Site;

/** SW205 and SW207: rules that are right, but stand where they need not or are easily missed. */
final class Provenance {

  private Provenance() {}

  /** What is to be said of an endpoint whose rule is decided. */
  static Stream<Problem> check(DeclaredEndpoint endpoint) {
    if (endpoint.levels().isEmpty() || endpoint.levels().get(0).kind() != Level.Kind.METHOD) {
      return Stream.empty();
    }
    Declarations deciding = Resolution.deciding(endpoint);
    return Stream.concat(restated(endpoint.levels(), deciding), split(endpoint, deciding));
  }

  /** Only what would count without the method's own declaration is restated. */
  private static Stream<Problem> restated(List<Level> levels, Declarations deciding) {
    return levels.stream()
        .skip(1)
        .limit(1)
        .filter(next -> next.kind() == Level.Kind.CLASS && agree(next.declarations(), deciding))
        .map(next -> {
          String on = next.declarations().get(0).declaredOn();
          return Rule.RESTATES_CLASS.at(
              site(deciding), "\"" + NormalForm.of(deciding) + "\" stands on " + on + " as well");
        });
  }

  private static boolean agree(List<Declarations> ofClass, Declarations deciding) {
    return ofClass.stream().allMatch(each -> NormalForm.of(each).equals(NormalForm.of(deciding)));
  }

  private static Stream<Problem> split(DeclaredEndpoint endpoint, Declarations deciding) {
    if (endpoint.routedBy().equals(deciding.declaredOn())) {
      return Stream.empty();
    }
    String finding =
        "what makes it an endpoint stands on %s, its rule on %s"
            .formatted(endpoint.routedBy(), deciding.declaredOn());
    return Stream.of(Rule.SPLIT_DECLARATION.at(site(deciding), finding));
  }

  private static Site site(Declarations deciding) {
    return deciding.sites().findFirst().orElseThrow();
  }
}
