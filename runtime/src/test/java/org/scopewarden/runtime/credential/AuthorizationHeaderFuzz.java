package org.scopewarden.runtime.credential;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.fuzz.Invariant;
import org.scopewarden.runtime.token.TokenRefusedException;

/** Fuzzes reading {@code Authorization}: lines of it, each in the characters that servers give. */
public final class AuthorizationHeaderFuzz {

  /** RFC 6750 §2.1 in a regular expression: another way to say what the reader does by hand. */
  private static final Pattern BEARER =
      Pattern.compile("[ \\t]*bearer +([A-Za-z0-9\\-._~+/]+=*)[ \\t]*", Pattern.CASE_INSENSITIVE);

  private AuthorizationHeaderFuzz() {}

  /** Splits the input into lines, and reads them. */
  public static void fuzzerTestOneInput(byte[] input) {
    List<String> lines = List.of(new String(input, StandardCharsets.ISO_8859_1).split("\n", -1));
    String token = read(lines);
    if (token != null) {
      var expected = BEARER.matcher(lines.get(0));
      Invariant.holds(
          lines.size() == 1 && expected.matches(), "a token has one line of its grammar");
      Invariant.holds(expected.group(1).equals(token), "the token is what stands there");
    }
  }

  private static @Nullable String read(List<String> lines) {
    try {
      return AuthorizationHeader.bearerToken(lines);
    } catch (TokenRefusedException e) {
      int status = e.refusal().status();
      Invariant.holds(status == 400 || status == 401, "a refusal is the client's fault");
      return null;
    }
  }
}
