package org.scopewarden.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the start of a server learns of a table whose rules it does not read. */
class TableOutlineTest {

  private static final String CHECKED = "  method a()V\n  authenticated\n  checked by x\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  method a()V\n  deny\n  method a()V\n  deny\n",
        "  method b()V\n  alias a()V\n  deny\n  method a()V\n  deny\n",
        "  method a()V\n  alias a()V\n  deny\n",
      })
  void refusesASignatureThatIsThereTwice(String text) {
    refuses("lists a()V twice", text);
  }

  @ParameterizedTest
  @CsvSource({"'', 1", "a()V, 2", "b()V, 1", "a()V|b()V, 1", "a()V|a()V, 1"})
  void refusesOtherChecksThanTheTextNames(String methods, int named) {
    String text = CHECKED + "  checked by x\n".repeat(named - 1);

    refuses("checks of ", text, methods.isEmpty() ? new String[0] : methods.split("[|]"));
  }

  @Test
  void refusesAChecksLineThatBelongsToNoMethod() {
    refuses("names 1 checks of ", "  checked by x\n  method a()V\n  deny\n");
  }

  @Test
  void findsEachMethodAndAlias() {
    assertThat(
            outline(
                "GET /\n  method a()V\n  alias a()I\n  deny\nno route\n  method b()V\n  deny\n"))
        .isEqualTo(List.of("a()I", "a()V", "b()V"));
    assertThat(outline(CHECKED + "  method b()V\n  deny\n", "a()V"))
        .isEqualTo(List.of("a()V", "b()V"));
    assertThat(outline("")).isEqualTo(List.of());
  }

  @Test
  void takesNoRouteOrReasonForAMethod() {
    assertThat(
            outline(
                "GET /  method b()V\n  method a()V\n  public because   method c()V\n    method d()V\n"))
        .isEqualTo(List.of("a()V"));
  }

  private static void refuses(String message, String text, String... checks) {
    assertThatThrownBy(() -> outline(text, checks))
        .isInstanceOf(UnusableInterceptorException.class)
        .hasMessageContaining("The interceptor of " + TableOutlineTest.class.getName())
        .hasMessageContaining(message);
  }

  private static List<String> outline(String text, String... checks) {
    Map<String, List<ObjectCheck<?>>> called =
        Arrays.stream(checks)
            .collect(
                Collectors.groupingBy(
                    check -> check, Collectors.mapping(any -> check(), Collectors.toList())));
    return new TableOutline(TableOutlineTest.class, called).read(text).stream().sorted().toList();
  }

  private static ObjectCheck<?> check() {
    return ObjectCheck.injected(String.class, (check, request) -> CheckResult.PERMIT);
  }
}
