package org.scopewarden.runtime.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a claim within claims is named and found. */
final class ClaimPathTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "roles,                        roles",
    "realm_access.roles,           realm_access|roles",
    "a.b.c,                        a|b|c",
    "https://example\\.com/roles,  https://example.com/roles",
    "a\\.b.c\\.d,                  a.b|c.d",
    "a\\\\.b,                      a\\|b",
    "a\\\\\\.b,                    a\\.b",
    "a\\\\b,                       a\\b",
    "' ',                          ' '",
  })
  void readsNamesFromTheOutsideIn(String text, String names) {
    assertThat(String.join("|", ClaimPath.parse(text).names())).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "a.", ".a", "a..b", "a\\", "a\\b", "\\"})
  void refusesWhatNamesNothing(String text) {
    assertThatThrownBy(() -> ClaimPath.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void findsAMemberOfMembers() {
    Map<String, Object> members = Map.of("a", Map.of("b", List.of("x")), "a.b", "dotted");

    assertThat(ClaimPath.parse("a.b").in(members)).isEqualTo(List.of("x"));
    assertThat(ClaimPath.parse("a\\.b").in(members)).isEqualTo("dotted");
    assertThat(ClaimPath.parse("a").in(members)).isEqualTo(Map.of("b", List.of("x")));
  }

  @Test
  void findsNothingWhereSomethingElseIs() {
    Map<String, @Nullable Object> members = new HashMap<>();
    members.put("text", "roles");
    members.put("list", List.of(Map.of("roles", "x")));
    members.put("null", null);

    for (String path : List.of("none", "none.roles", "text.roles", "list.roles", "null.roles")) {
      assertThat(ClaimPath.parse(path).in(members)).as(path).isNull();
    }
  }

  @Test
  void isNeverEmptyAndHasNoEmptyName() {
    assertThatThrownBy(() -> new ClaimPath(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no path of claims: []");
    assertThatThrownBy(() -> new ClaimPath(List.of("a", "")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no path of claims: [a, ]");
  }
}
