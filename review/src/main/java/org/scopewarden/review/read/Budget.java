package org.scopewarden.review.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much may still be read: a few kilobytes of an archive can unpack to more than any disk. */
final class Budget {

  private final String what;
  private final long bytes;
  private long left;

  Budget(String what, long bytes) {
    this.what = what;
    this.bytes = bytes;
    this.left = bytes;
  }

  /** The same content, as far as the budget goes; then reading fails. */
  InputStream limit(InputStream input) {
    return new Limited(input);
  }

  private void spend(long read) throws IOException {
    left -= Math.max(read, 0);
    if (left < 0) {
      throw new IOException(what + " of more than " + (bytes >> 20) + " MiB");
    }
  }

  private final class Limited extends FilterInputStream {

    Limited(InputStream input) {
      super(input);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      spend(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      spend(read);
      return read;
    }
  }
}
