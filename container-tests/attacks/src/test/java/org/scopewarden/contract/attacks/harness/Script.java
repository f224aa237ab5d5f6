package org.scopewarden.contract.attacks.harness;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** How a {@link FaultyServer} answers a request, octet by octet if it likes. */
@FunctionalInterface
public interface Script {

  /**
   * Answers. The connection is closed afterwards.
   *
   * @throws IOException if the client has gone
   * @throws InterruptedException if the server is closed
   */
  void answer(Exchange exchange) throws IOException, InterruptedException;

  /** Each request by the next of {@code scripts}, and all that follow by the last. */
  static Script inTurn(Script... scripts) {
    List<Script> turns = List.of(scripts);
    AtomicInteger turn = new AtomicInteger();
    return exchange ->
        turns.get(Math.min(turn.getAndIncrement(), turns.size() - 1)).answer(exchange);
  }

  /** Each request by the next of {@code scripts}, and from the first again after the last. */
  static Script flapping(Script... scripts) {
    List<Script> turns = List.of(scripts);
    AtomicInteger turn = new AtomicInteger();
    return exchange ->
        turns.get(Math.floorMod(turn.getAndIncrement(), turns.size())).answer(exchange);
  }
}
