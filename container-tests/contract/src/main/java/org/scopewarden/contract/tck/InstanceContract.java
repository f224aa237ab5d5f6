package org.scopewarden.contract.tck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That a scope for one object opens that object and no other. */
public interface InstanceContract extends Container {

  @Test
  default void theInstanceAndTheWholeAreEnough() {
    edit("42", "streams:edit:42").isOk("edited 42");
    edit("42", "streams:edit").isOk("edited 42");
    edit("a%20b", "streams:edit").isOk("edited a b");
  }

  @ParameterizedTest(name = "{0} does not open {1}")
  @CsvSource({
    "streams:edit:42,          43",
    "streams:edit:42,          42%2F43",
    "streams:edit:42,          042",
    "streams:edit:42,          42%20",
    "streams:edit:42,          42%00",
    "streams:edit:42,          42:43",
    "streams:edit:42:43,       42:43",
    "streams:edit:42:43,       42%3A43",
    "streams:edit:abc,         ABC",
    "streams:edit:ABC,         abc",
    "streams:edit:{id},        42",
    "streams:edit:{id},        %7Bid%7D",
    "streams:edit:*,           42",
    "streams:edit:*,           *",
    "streams:edit:,            42",
    "streams:edit:,            %20",
    "streams:edit:%34%32,      42",
    "streams:edit:%34%32,      %2534%2532",
    "streams:edit:7,           %EF%BC%97",
    "streams:edit:%EF%BC%97,   %EF%BC%97",
    "streams:edit:k,           %E2%84%AA",
    "streams:delete:42,        42",
    "STREAMS:EDIT:42,          42",
    "streams,                  edit:42",
  })
  default void anotherInstanceIsMissing(String scope, String id) {
    Answer answer = edit(id, scope);

    assertThat(answer.status()).as(answer.body()).isIn(400, 403, 404);
    if (answer.status() == 403 && answer.headers().firstValue("WWW-Authenticate").isPresent()) {
      answer.challenges("error", "insufficient_scope", "scope", "streams:edit");
    }
  }

  @ParameterizedTest(name = "{0} opens {1}, which is another spelling of the same")
  @CsvSource({
    "streams:edit:42,   %34%32",
    "streams:edit:42,   42;a=b",
    "streams:edit:a.b,  a%2Eb",
    "streams:edit:~_-,  ~_-",
  })
  default void theValueCountsAndNotItsSpelling(String scope, String id) {
    assertThat(edit(id, scope).status()).isEqualTo(200);
  }

  @Test
  default void theChallengeNamesTheWhole() {
    edit("42", "notes:read")
        .isRefused(403)
        .challenges("error", "insufficient_scope", "scope", "streams:edit");
    client().send("PUT", "streams/42").isRefused(401).challenges("scope", "streams:edit");
  }

  private Answer edit(String id, String scope) {
    return client().send("PUT", "streams/" + id, bearer(scope));
  }
}
