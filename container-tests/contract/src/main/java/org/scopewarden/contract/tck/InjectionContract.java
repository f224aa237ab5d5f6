package org.scopewarden.contract.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.scopewarden.contract.LedgerResource.Ledger;

/** What a server with injection gives to an object check that cannot be made without. */
public interface InjectionContract extends Container {

  /** Serves {@code LedgerResource}, guarded, where {@code ledger} can be injected. */
  RunningServer startWith(Ledger ledger) throws Exception;

  @Test
  default void aCheckIsInjected() throws Exception {
    try (RunningServer server = startWith(account -> "owner of " + account)) {
      Client client = new Client(server.base());

      client.get("ledger/accounts/1", bearerOf("owner of 1")).isOk("account 1");
      client.get("ledger/accounts/2", bearerOf("owner of 2")).isOk("account 2");
      client.get("ledger/accounts/2", bearerOf("owner of 1")).isRefused(403).isNotChallenged();
    }
  }

  @Test
  default void aServiceThatFailsForbidsAndIsAskedAgain() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    try (RunningServer server = startWith(account -> "owner " + 1 / calls.getAndIncrement())) {
      Client client = new Client(server.base());

      client.get("ledger/accounts/1", bearerOf("owner 1")).isRefused(403);
      client.get("ledger/accounts/1", bearerOf("owner 1")).isOk("account 1");
    }
    assertThat(calls).hasValue(2);
  }
}
