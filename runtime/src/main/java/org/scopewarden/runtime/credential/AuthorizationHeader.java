package org.scopewarden.runtime.credential;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.token.Refusal;
import org.scopewarden.runtime.token.TokenRefusedException;

/** Reads the {@code Authorization} header by RFC 9110 §11.6.2 and RFC 6750 §2.1. */
final class AuthorizationHeader {

  private static final String SCHEME = "Bearer";

  private AuthorizationHeader() {}

  /**
   * The bearer token, null if there is no credential of this scheme. What is longer than a token
   * may be is not read.
   *
   * @param lines the header's values, one for each line
   * @throws TokenRefusedException if there are several lines, or the token breaks the grammar
   */
  static @Nullable String bearerToken(List<String> lines) throws TokenRefusedException {
    if (lines.isEmpty()) {
      return null;
    }
    if (lines.size() > 1) {
      throw new TokenRefusedException(Refusal.SEVERAL_CREDENTIALS);
    }
    String value = withoutBlanks(lines.get(0));
    int end = endOfScheme(value);
    if (end != SCHEME.length() || !value.regionMatches(true, 0, SCHEME, 0, end)) {
      return null;
    }
    return token(value, end);
  }

  /** Without the optional white space of RFC 9110 §5.6.3 around it, and no other. */
  private static String withoutBlanks(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isBlank(line.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static int endOfScheme(String value) {
    int end = 0;
    while (end < value.length() && !isBlank(value.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String token(String value, int afterScheme) throws TokenRefusedException {
    int start = afterScheme;
    while (start < value.length() && value.charAt(start) == ' ') {
      start++;
    }
    boolean read = value.length() - start <= BearerAuthenticator.MAXIMUM_TOKEN_LENGTH;
    if (read && !isB64Token(value, start)) {
      throw new TokenRefusedException(Refusal.MALFORMED_HEADER);
    }
    return value.substring(start);
  }

  /** {@code b64token = 1*( ALPHA / DIGIT / "-" / "." / "_" / "~" / "+" / "/" ) *"="}. */
  private static boolean isB64Token(String value, int start) {
    int end = value.length();
    while (end > start && value.charAt(end - 1) == '=') {
      end--;
    }
    for (int i = start; i < end; i++) {
      if (!isB64Character(value.charAt(i))) {
        return false;
      }
    }
    return end > start;
  }

  private static boolean isB64Character(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-._~+/".indexOf(c) >= 0;
  }
}
