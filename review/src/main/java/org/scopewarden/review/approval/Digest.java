package org.scopewarden.review.approval;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code sha256:} and 64 hexadecimal digits. */
final class Digest {

  private static final Pattern FORM = Pattern.compile("sha256:[0-9a-f]{64}");

  private Digest() {}

  /** The digest of a text in UTF-8. */
  static String of(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * @throws IllegalArgumentException if the value has not the form of a digest
   */
  static void check(String name, @Nullable String value) {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is not \"sha256:\" and 64 hexadecimal digits");
    }
  }
}
