package org.scopewarden.runtime.keys;

import org.scopewarden.runtime.http.ExchangeFailedException;
import org.scopewarden.runtime.http.ReceivedDocument;

/** Brings the document that holds an issuer's keys. */
interface KeyFetch {

  /**
   * Fetches it anew.
   *
   * @throws ExchangeFailedException if there is no usable answer in time
   * @throws KeySetException if what was answered does not lead to it
   */
  ReceivedDocument fetch() throws ExchangeFailedException, KeySetException, InterruptedException;
}
