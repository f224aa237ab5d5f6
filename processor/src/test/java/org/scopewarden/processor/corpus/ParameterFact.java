package org.scopewarden.processor.corpus;

/**
 * A parameter of an endpoint.
 *
 * @param kind where its value comes from: {@code path}, {@code query}, {@code body}, …
 * @param name the name in the request, or the constant that holds it
 * @param type as the source says it
 */
record ParameterFact(String kind, String name, String type) {

  static ParameterFact of(JsonObject json) {
    return new ParameterFact(json.string("kind"), json.string("name"), json.string("type"));
  }
}
