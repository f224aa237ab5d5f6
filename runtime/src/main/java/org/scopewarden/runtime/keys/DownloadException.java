package org.scopewarden.runtime.keys;

import java.io.IOException;

/** A document could not be fetched. Its message is ours: nothing of an answer stands in it. */
final class DownloadException extends IOException {

  private static final long serialVersionUID = 1L;

  DownloadException(String message) {
    super(message);
  }
}
