package org.scopewarden.runtime.token;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 of a token's text: names a token without holding it. */
record TokenDigest(long first, long second, long third, long fourth) {

  static TokenDigest of(String token) {
    // What is not Latin-1 becomes a question mark, which no verified token holds.
    byte[] text = token.getBytes(StandardCharsets.ISO_8859_1);
    ByteBuffer digest = ByteBuffer.wrap(sha256().digest(text));
    return new TokenDigest(digest.getLong(), digest.getLong(), digest.getLong(), digest.getLong());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** As good as any 32 bits of a digest. */
  @Override
  public int hashCode() {
    return (int) first;
  }
}
