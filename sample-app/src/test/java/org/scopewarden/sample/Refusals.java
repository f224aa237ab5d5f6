package org.scopewarden.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** What every refusal has in common. */
final class Refusals {

  static final String CHALLENGE = "Bearer realm=\"scopewarden\"";

  private Refusals() {}

  /** A problem document, and a challenge with this error code of RFC 6750. */
  static void assertRefused(HttpResponse<String> answer, int status, String error) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
        .startsWith(CHALLENGE)
        .contains("error=\"" + error + "\"");
    assertProblem(answer, status);
  }

  /** A problem document. */
  static void assertProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"status\":" + status);
  }
}
