package org.scopewarden.runtime.token;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 of a token's text: names a token without holding it. */
record TokenDigest(long first, long second, long third, long fourth) {

  /** One for each thread: looking the algorithm up costs as much as a digest of a short token. */
  private static final ThreadLocal<MessageDigest> SHA_256 =
      ThreadLocal.withInitial(TokenDigest::sha256);

  static TokenDigest of(String token) {
    // What is not Latin-1 becomes a question mark, which no verified token holds.
    byte[] text = token.getBytes(StandardCharsets.ISO_8859_1);
    ByteBuffer digest = ByteBuffer.wrap(SHA_256.get().digest(text));
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
