package org.scopewarden.testkit;

import java.time.Clock;
import org.scopewarden.runtime.revocation.InMemoryRevocations;
import org.scopewarden.runtime.revocation.RevocationStore;

/** The store in memory keeps the contract. */
final class InMemoryRevocationsTest extends RevocationStoreContract {

  @Override
  protected RevocationStore emptyStore() {
    return new InMemoryRevocations(Clock.systemUTC());
  }
}
