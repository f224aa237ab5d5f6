package org.scopewarden.runtime.differential;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scopewarden.runtime.token.Json;
import org.scopewarden.runtime.token.TestIssuer;

/**
 * Tokens that are nearly good: one that was changed after it was signed, or signed as it is. All
 * are signed by RS256, whose signatures have no chance in them: the same seed gives the same
 * tokens.
 */
final class Mutations {

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1.5",
          "1e3",
          "1E400",
          "1800000300.0",
          "9007199254740993",
          "\"\"",
          "\"x\"",
          "\"1800000300\"",
          "[]",
          "[\"x\"]",
          "[[\"https://api.example\"]]",
          "{}",
          "\"\\ud800\"",
          "[\"https://api.example\"]",
          "\"at+jwt\"",
          "\"JWT\"",
          "1799999999",
          "1e9");

  private static final Map<String, String> HEADER =
      members("{\"alg\":\"RS256\",\"typ\":\"at+jwt\",\"kid\":\"rs1\"}");

  private static final List<String> MORE_HEADERS = List.of("crit", "b64", "zip", "cty", "jwk", "x");
  private static final List<String> MORE_CLAIMS = List.of("nbf", "cnf", "acr", "auth_time", "x");

  private final Random random;
  private final Map<String, String> claims = claimTexts();

  Mutations(long seed) {
    this.random = new Random(seed);
  }

  /** {@code count} of each kind. */
  List<String> tokens(int count) {
    List<String> tokens = new ArrayList<>();
    String good = sign(text(HEADER), text(claims));
    for (int i = 0; i < count; i++) {
      tokens.add(changed(good));
      tokens.add(sign(changed(text(HEADER)), text(claims)));
      tokens.add(sign(text(HEADER), changed(text(claims))));
      tokens.add(sign(otherMember(HEADER, MORE_HEADERS), text(claims)));
      tokens.add(sign(text(HEADER), otherMember(claims, MORE_CLAIMS)));
    }
    return tokens;
  }

  /** One character is replaced, left out, put in or doubled. */
  private String changed(String text) {
    int at = random.nextInt(text.length());
    String character = String.valueOf((char) random.nextInt(0x100));
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, at) + character + text.substring(at + 1);
      case 1 -> text.substring(0, at) + text.substring(at + 1);
      case 2 -> text.substring(0, at) + character + text.substring(at);
      default -> text.substring(0, at) + text.charAt(at) + text.substring(at);
    };
  }

  /** One member has another value, or is missing, or is there twice, or is one more. */
  private String otherMember(Map<String, String> members, List<String> more) {
    List<String> names = Stream.of(members.keySet(), more).flatMap(Collection::stream).toList();
    String name = names.get(random.nextInt(names.size()));
    String value = VALUES.get(random.nextInt(VALUES.size()));
    Map<String, String> changed = new LinkedHashMap<>(members);
    return switch (random.nextInt(4)) {
      case 0 -> {
        changed.remove(name);
        yield text(changed);
      }
      case 1 -> "{\"" + name + "\":" + value + "," + text(members).substring(1);
      default -> {
        changed.put(name, value);
        yield text(changed);
      }
    };
  }

  private static String sign(String header, String claims) {
    return TestIssuer.sign(octets(header), octets(claims), "SHA256withRSA", "rs1");
  }

  // A changed character above 0x7F is one octet: invalid UTF-8 is among what is tried.
  private static byte[] octets(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Map<String, String> claimTexts() {
    Map<String, String> texts = new LinkedHashMap<>();
    TestIssuer.claims().members().forEach((name, value) -> texts.put(name, Json.of(value)));
    return texts;
  }

  private static Map<String, String> members(String object) {
    Map<String, String> members = new LinkedHashMap<>();
    for (String member : object.substring(1, object.length() - 1).split(",", -1)) {
      String[] parts = member.split(":", 2);
      members.put(parts[0].replace("\"", ""), parts[1]);
    }
    return members;
  }

  private static String text(Map<String, String> members) {
    return members.entrySet().stream()
        .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
