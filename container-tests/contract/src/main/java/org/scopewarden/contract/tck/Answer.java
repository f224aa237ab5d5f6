package org.scopewarden.contract.tck;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.text.ParseException;

/** What a server answered, with the statements that the contracts make about it. */
public record Answer(int status, HttpHeaders headers, String body) {

  static Answer of(HttpResponse<String> response) {
    return new Answer(response.statusCode(), response.headers(), response.body());
  }

  /** It is a success with this body. */
  public void isOk(String body) {
    assertThat(this).isEqualTo(new Answer(200, headers, body));
  }

  /** It is a refusal with this status and a problem that says the same (RFC 9457). */
  public Answer isRefused(int status) {
    assertThat(this.status).as("status of %s", this).isEqualTo(status);
    assertThat(headers.firstValue("Content-Type"))
        .as("media type")
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(problem()).contains("\"status\":" + status);
    return this;
  }

  /** It has one challenge, with these parameters besides the realm. */
  public void challenges(String... parameters) {
    assertThat(headers.allValues("WWW-Authenticate"))
        .singleElement()
        .extracting(Challenge::parse)
        .isEqualTo(Challenge.bearer(parameters));
  }

  /** It has no challenge: no other credential would help. */
  public void isNotChallenged() {
    assertThat(headers.allValues("WWW-Authenticate")).isEmpty();
  }

  /** It cannot be judged now: 503 with a time to come back, and no challenge (RFC 9110 §15.6.4). */
  public void isUnavailable() {
    isRefused(503).isNotChallenged();
    assertThat(headers.firstValueAsLong("Retry-After").orElse(0))
        .as("seconds to wait, of %s", this)
        .isPositive();
  }

  private String problem() {
    try {
      return JSONObjectUtils.toJSONString(JSONObjectUtils.parse(body));
    } catch (ParseException e) {
      throw new AssertionError("no JSON object: " + body, e);
    }
  }
}
