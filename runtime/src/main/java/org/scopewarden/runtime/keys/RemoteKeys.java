package org.scopewarden.runtime.keys;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Replaced by the tokens branch. */
public final class RemoteKeys implements KeySource {
  public RemoteKeys(URI uri, Clock clock) {
    throw new IllegalStateException("not merged: " + uri + clock);
  }

  @Override
  public Answer find(@Nullable String kid, SignatureAlgorithm algorithm) {
    return new Answer.Unknown();
  }

  @Override
  public boolean trusts(VerificationKey key) {
    return false;
  }
}
