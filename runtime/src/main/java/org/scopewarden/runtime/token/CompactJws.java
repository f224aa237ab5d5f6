package org.scopewarden.runtime.token;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The parts of a JWS in compact form (RFC 7515 §7.1), strictly decoded. Nothing is verified. */
final class CompactJws {

  /** How many characters a token may have; longer ones are not looked at. */
  static final int MAXIMUM_LENGTH = 16_384;

  private final byte[] header;
  private final byte[] payload;
  private final byte[] signedContent;
  private final byte[] signature;

  private CompactJws(byte[] text, int headerEnd, int payloadEnd) throws TokenRefusedException {
    this.header = Base64Url.decode(text, 0, headerEnd);
    this.payload = Base64Url.decode(text, headerEnd + 1, payloadEnd);
    this.signature = Base64Url.decode(text, payloadEnd + 1, text.length);
    this.signedContent = Arrays.copyOf(text, payloadEnd);
  }

  /** Reads three segments, of which only the payload may be empty. */
  static CompactJws read(String compact) throws TokenRefusedException {
    if (compact.length() > MAXIMUM_LENGTH) {
      throw new TokenRefusedException(Refusal.TOKEN_TOO_LONG);
    }
    int headerEnd = compact.indexOf('.');
    int payloadEnd = compact.indexOf('.', headerEnd + 1);
    if (headerEnd < 1 || payloadEnd < 0 || payloadEnd == compact.length() - 1) {
      throw new TokenRefusedException(Refusal.MALFORMED_TOKEN);
    }
    // What is not Latin-1 becomes a question mark, and that no segment may hold, nor a third dot.
    return new CompactJws(compact.getBytes(StandardCharsets.ISO_8859_1), headerEnd, payloadEnd);
  }

  byte[] header() {
    return header;
  }

  byte[] payload() {
    return payload;
  }

  /** What the signature is over: header and payload as they were sent. */
  byte[] signedContent() {
    return signedContent;
  }

  byte[] signature() {
    return signature;
  }
}
