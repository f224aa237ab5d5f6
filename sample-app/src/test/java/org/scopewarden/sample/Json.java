package org.scopewarden.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/** The bodies of requests and answers. */
final class Json {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Json() {}

  static String user(String name, String email) {
    return JSON.createObjectNode().put("name", name).put("email", email).toString();
  }

  static String post(String title) {
    return JSON.createObjectNode().put("title", title).put("text", "Some text.").toString();
  }

  static JsonNode parse(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new AssertionError(answer.body(), e);
    }
  }
}
