package org.scopewarden.contract.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A challenge (RFC 9110 §11.6.1), whatever the order of its parameters.
 *
 * @param parameters by name
 */
record Challenge(String scheme, Map<String, String> parameters) {

  private static final Pattern CHALLENGE = Pattern.compile("(\\w+) (.+)");
  private static final Pattern PARAMETER =
      Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|(\\w+))(?:, |$)");

  static Challenge parse(String text) {
    Matcher challenge = CHALLENGE.matcher(text);
    assertThat(challenge.matches()).as("challenge %s", text).isTrue();
    Map<String, String> parameters = new TreeMap<>();
    Matcher parameter = PARAMETER.matcher(challenge.group(2));
    while (parameter.lookingAt()) {
      String quoted = parameter.group(2);
      parameters.put(parameter.group(1), quoted == null ? parameter.group(3) : quoted);
      parameter.region(parameter.end(), parameter.regionEnd());
    }
    assertThat(parameter.regionStart())
        .as("all of %s is read", text)
        .isEqualTo(parameter.regionEnd());
    return new Challenge(challenge.group(1), parameters);
  }

  /**
   * A challenge in the realm {@code scopewarden} with more parameters, names and values in turn.
   */
  static Challenge bearer(String... more) {
    Map<String, String> parameters = new TreeMap<>(Map.of("realm", "scopewarden"));
    for (int i = 0; i < more.length; i += 2) {
      parameters.put(more[i], more[i + 1]);
    }
    return new Challenge("Bearer", parameters);
  }
}
