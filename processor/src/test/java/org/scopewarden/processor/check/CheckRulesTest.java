package org.scopewarden.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.processor.check.Checks.TYPE;
import static org.scopewarden.processor.check.DeclarationsBuilder.on;
import static org.scopewarden.processor.check.Places.inWords;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.scopewarden.processor.collect.CheckParameter;
import org.scopewarden.processor.collect.DeclaredCheck;
import org.scopewarden.processor.collect.DeclaredCheck.Method;
import org.scopewarden.processor.collect.DeclaredCheck.Returned;

class CheckRulesTest {

  private static final List<Method> DECIDES =
      List.of(new Method("test", Returned.BOOLEAN, List.of()));

  @Test
  void refusesWhatHasNoInstances() {
    assertThat(check(new DeclaredCheck(TYPE, false, false, DECIDES, Optional.empty(), Set.of())))
        .containsExactly("SW904 at Owns.class: Owns is no class of which there are instances");
  }

  @Test
  void refusesNoMethodAndTwo() {
    assertThat(check(Checks.withMethods()))
        .containsExactly("SW904 at Owns.class: Owns has 0 public methods");
    assertThat(check(Checks.withMethods(DECIDES.get(0), DECIDES.get(0))))
        .containsExactly("SW904 at Owns.class: Owns has 2 public methods");
  }

  @Test
  void refusesWhatOnlyAnotherPackageCanCall() {
    DeclaredCheck confined =
        new DeclaredCheck(TYPE, true, true, DECIDES, Optional.empty(), Set.of("acme"));

    assertThat(check(confined, "acme")).isEmpty();
    assertThat(check(confined, "other"))
        .containsExactly("SW904 at Owns.class: Owns, or what it takes, is not public");
  }

  @Test
  void refusesToKeepAValueOfOneRequestForAll() {
    assertThat(check(new DeclaredCheck(TYPE, true, true, DECIDES, Optional.of("user"), Set.of())))
        .containsExactly("SW904 at Owns.class: Owns keeps the user of one request for all");
  }

  @Test
  void refusesWhatDoesNotDecide() {
    assertThat(check(Checks.withMethods(new Method("test", Returned.OTHER, List.of()))))
        .containsExactly("SW904 at Owns.class: Owns.test returns nothing that decides");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "OTHER")
  void acceptsWhatDecides(Returned returned) {
    assertThat(
            check(
                Checks.withMethods(
                    new Method("test", returned, List.of(Checks.caller(), Checks.path("id"))))))
        .isEmpty();
  }

  @Test
  void refusesAValueFromNowhereOnceByTheFirst() {
    CheckParameter first = new CheckParameter.Unknown("first");
    CheckParameter second = new CheckParameter.Unknown("second");

    assertThat(check(Checks.check(Checks.caller(), first, second)))
        .containsExactly("SW904 at Owns.class: Owns.test does not say what first is");
  }

  private static List<String> check(DeclaredCheck check) {
    return check(check, "acme");
  }

  private static List<String> check(DeclaredCheck check, String packageName) {
    return inWords(CheckRules.check(on("list()").check(check).build(), packageName));
  }
}
