package org.scopewarden.runtime.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scopewarden.runtime.Yardsticks;
import org.scopewarden.runtime.keys.KeySetException;

/** Wycheproof's signed messages against its keys: whatever is invalid there is refused here. */
final class WycheproofTest {

  record Row(String name, String keys, String jws, String result) {

    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"keySets", "singleKeys"})
  @Tag("JWT-21")
  @Tag("JWT-18")
  @Tag("KEY-05")
  @Tag("KEY-07")
  @Tag("KEY-08")
  @Tag("SK-008")
  @Tag("SK-010")
  @Tag("SK-011")
  @Tag("SK-012")
  @Tag("SK-015")
  void isDecidedAsLabelled(Row row) {
    assertThat(opens(row)).isEqualTo(row.result().equals("valid"));
  }

  private static boolean opens(Row row) {
    try {
      JwsVerifier.of(row.keys()).payload(row.jws());
      return true;
    } catch (KeySetException | TokenRefusedException e) {
      return false;
    }
  }

  /** Skipped, and says so, where the yardstick is missing; rows alone would vanish silently. */
  @Test
  void isMeasuredByTheWholeOfWycheproof() {
    assertThat(keySets()).hasSize(26);
    assertThat(singleKeys()).hasSize(49);
  }

  static Stream<Row> keySets() {
    return rows("wycheproof/json_web_key_test.json");
  }

  static Stream<Row> singleKeys() {
    return rows("wycheproof/json_web_crypto_test.json");
  }

  private static Stream<Row> rows(String file) {
    return Yardsticks.objects(Yardsticks.json(file), "testGroups").stream()
        .flatMap(group ->
            Yardsticks.objects(group, "tests").stream()
                .filter(test -> test.containsKey("jws"))
                .map(test -> row(group, test)));
  }

  private static Row row(Map<String, Object> group, Map<String, Object> test) {
    Object keys = group.getOrDefault("public", group.get("private"));
    boolean isSet = keys instanceof Map<?, ?> members && members.containsKey("keys");
    return new Row(
        group.get("comment") + " " + test.get("tcId") + ": " + test.get("comment"),
        Json.of(isSet ? keys : Map.of("keys", List.of(Objects.requireNonNull(keys)))),
        test.get("jws") instanceof String compact ? compact : Json.of(test.get("jws")),
        String.valueOf(test.get("result")));
  }
}
