package org.scopewarden.contract.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That an object check sees what the endpoint is given, whatever a client writes. */
public interface SightContract extends Container {

  /** What addresses are made of, and what has a meaning for one reader and none for another. */
  List<String> PIECES =
      List.of(
          "a",
          "Z",
          "7",
          "%20",
          "+",
          "%2B",
          "%2F",
          "%2f",
          "%5C",
          ";",
          ";a=b",
          "%3B",
          "=",
          "&",
          "%26",
          "..",
          ".",
          "%2e",
          "%2E%2E",
          "%25",
          "%252F",
          "%C3%A9",
          "%C3",
          "e%CC%81",
          "%00",
          "%0A",
          ",",
          "%2C",
          "@",
          ":",
          "'",
          "%22",
          "%7B",
          "%7D",
          "~",
          "!",
          "*",
          "(",
          "$",
          "%EF%BC%8F");

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "a,          a",
    "a%20b,      a b",
    "a+b,        a+b",
    "a%2Bb,      a+b",
    "a%252Fb,    a%2Fb",
    "a;x=y,      a",
    "a;text=b,   a",
    "%C3%A9,     é",
    "a%3Bb,      a;b",
    "'a,b',      'a,b'",
    "%7Btext%7D, {text}",
  })
  default void aPathParameterIsSeenDecoded(String sent, String seen) {
    askAs(UUID.randomUUID(), "echo/text/" + sent).isOk("[" + seen + "]|[" + seen + "]");
  }

  @Test
  default void randomPathParametersAreSeenAsTheyAreGiven() {
    Random random = new Random(42);
    int reached = 0;
    for (int i = 0; i < 300; i++) {
      String text = pieces(random, 1 + random.nextInt(4));
      reached += isSame(ask("echo/text/" + text), text);
      reached += isSame(ask("echo/tail/" + text + "/" + text), text);
      reached += isSame(ask("echo/tail//" + text), text);
      reached += isSame(ask("echo/" + text + "/within/" + text), text);
    }
    assertThat(reached).as("the endpoints were reached").isGreaterThan(200);
  }

  @Test
  default void randomQueriesAreSeenAsTheyAreGiven() {
    Random random = new Random(43);
    int reached = 0;
    for (int i = 0; i < 300; i++) {
      String text = pieces(random, random.nextInt(4));
      reached += isSame(ask("echo/query?text=" + text), text);
      reached += isSame(ask("echo/query?n=" + text), text);
      reached += isSame(ask("echo/query?" + text), text);
    }
    assertThat(reached).as("the endpoint was reached").isGreaterThan(200);
  }

  private static String pieces(Random random, int count) {
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pieces.add(PIECES.get(random.nextInt(PIECES.size())));
    }
    return String.join("", pieces);
  }

  /** 1 if the endpoint was reached: then it was given what the check saw. */
  private static int isSame(Answer answer, String sent) {
    if (answer.status() != 200) {
      assertThat(answer.status()).as(sent).isBetween(400, 404);
      return 0;
    }
    String[] halves = answer.body().split("\\|", 2);
    assertThat(halves[0]).as(sent).isEqualTo(halves[1]);
    return 1;
  }

  @Test
  default void valuesOfEachTypeAreConverted() {
    String id = "6f1f64a2-7b1e-4c0f-8a3a-0d3a5c1f2b11";

    ask("echo/types/-7/" + id + "/FULL/A12")
        .isOk(twice("-7, " + id + ", FULL, Account[number=12]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x/6f1f64a2-7b1e-4c0f-8a3a-0d3a5c1f2b11/FULL/A1",
        "2147483648/6f1f64a2-7b1e-4c0f-8a3a-0d3a5c1f2b11/FULL/A1",
        "%EF%BC%97x/6f1f64a2-7b1e-4c0f-8a3a-0d3a5c1f2b11/FULL/A1",
        "1/nobody/FULL/A1",
        "1/6f1f64a2-7b1e-4c0f-8a3a-0d3a5c1f2b11/full/A1",
        "1/6f1f64a2-7b1e-4c0f-8a3a-0d3a5c1f2b11/FULL/B1",
      })
  default void aValueOfAnotherTypeNamesNothing(String values) {
    ask("echo/types/" + values).isRefused(404).isNotChallenged();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'',              'null, 5'",
    "?n=7,            'null, 7'",
    "?text=a%20b,     'a b, 5'",
    "?text=a+b,       'a b, 5'",
    "?text=,          ', 5'",
    "?text=a%26n=6,   'a&n=6, 5'",
    "?TEXT=a,         'null, 5'",
  })
  default void aDefaultCountsForTheCheckToo(String query, String seen) {
    ask("echo/query" + query).isOk(twice(seen));
  }

  @ParameterizedTest
  @ValueSource(strings = {"?text=a&text=b", "?text=a&text=a", "?n=1&n=1", "?text=&te%78t="})
  default void aRepeatedParameterIsABadRequest(String query) {
    ask("echo/query" + query).isRefused(400).isNotChallenged();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a b", "a, b", "\"a, b\"", "a;b=c", "a=b"})
  default void aHeaderIsSeenAsItIsGiven(String value) {
    Answer answer = client().get("echo/header", Client.with(bearer(), "X-Text", value));

    assertThat(isSame(answer, value)).as(value).isEqualTo(1);
  }

  @Test
  default void anAbsentHeaderIsNull() {
    ask("echo/header").isOk(twice("null"));
  }

  @Test
  default void aRepeatedHeaderIsABadRequest() {
    client()
        .get("echo/header", Client.with(bearer(), "X-Text", "a", "x-text", "b"))
        .isRefused(400)
        .isNotChallenged();
  }

  @Test
  default void aCheckSeesTheParametersOfLocators() {
    ask("echo/a%20b/within/c;d=e").isOk(twice("a b, c"));
    ask("echo/inner/within/outer").isOk(twice("inner, outer"));
  }

  /** Which of them would the check be about? */
  @Test
  default void aParameterThatIsInThePathTwiceIsABadRequest() {
    ask("echo/tree/a").isOk(twice("a"));
    ask("echo/tree/a/b").isRefused(400).isNotChallenged();
    ask("echo/tree/a/a/a").isRefused(400).isNotChallenged();
  }

  /** One instance serves all requests. What the server injects into it must not be of the first. */
  @Test
  default void anInstanceSeesNoOtherRequest() {
    isSame(ask("ledger/uri/first"), "first");
    isSame(ask("ledger/uri/second"), "second");
  }

  private static String twice(String seen) {
    return "[" + seen + "]|[" + seen + "]";
  }

  private Answer ask(String path) {
    return askAs(UUID.randomUUID(), path);
  }

  private Answer askAs(UUID subject, String path) {
    return client().get(path, bearerOf(subject.toString()));
  }
}
