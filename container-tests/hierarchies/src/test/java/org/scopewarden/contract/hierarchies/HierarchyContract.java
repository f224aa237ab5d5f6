package org.scopewarden.contract.hierarchies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopewarden.contract.tck.Client;
import org.scopewarden.contract.tck.RunningServer;
import org.scopewarden.contract.tck.TokenMint;
import org.scopewarden.processor.property.ServedBatch;
import org.scopewarden.processor.property.ServedEndpoint;
import org.scopewarden.processor.property.ServedRequest;
import org.scopewarden.runtime.config.Key;
import org.scopewarden.runtime.config.Settings;
import org.scopewarden.runtime.jaxrs.ScopewardenFeature;

/**
 * Whatever the hierarchy, each endpoint refuses whom the design refuses and answers everybody else.
 * {@code -Dhierarchies.tries=5000} tries more of them, {@code -Dhierarchies.seed=7} others.
 */
public abstract class HierarchyContract {

  private static final long SEED = Long.getLong("hierarchies.seed", 1);
  private static final int TRIES = Integer.getInteger("hierarchies.tries", 60);
  private static final int BATCH = 60;

  private final TokenMint mint = new TokenMint();
  private final Map<String, Integer> places = new TreeMap<>();
  private int deployed;
  private int overlooked;

  /** Serves the root resource classes as an application would. */
  protected abstract RunningServer start(Set<Class<?>> roots, Object... providers);

  /** Whether this server deploys a resource class at all. */
  protected boolean deploys(Class<?> resource) {
    return true;
  }

  /** Whether this server may answer the call of an endpoint with what it answers to a wrong one. */
  protected boolean mayOverlook(ServedEndpoint endpoint) {
    return false;
  }

  /** Rows EN-001, EN-002, EN-006 and EN-020 of the list of attacks. */
  @Test
  void everyEndpointIsGuardedByItsOwnRule(@TempDir Path directory) throws Exception {
    Path jwks = directory.resolve("jwks.json");
    mint.publish(jwks);
    for (long first = SEED; first < SEED + TRIES; first += BATCH) {
      int count = (int) Math.min(BATCH, SEED + TRIES - first);
      ServedBatch batch = ServedBatch.of(first, count).where(this::deploys);
      try (RunningServer server = start(batch.roots(), new ScopewardenFeature(settings(jwks)))) {
        check(batch, new Client(server.base()));
      }
      deployed += batch.size();
    }
    int endpoints = places.values().stream().mapToInt(Integer::intValue).sum();
    System.out.printf(
        "%d hierarchies from seed %d, %d deployed, %d of %d endpoints overlooked, rules from %s%n",
        TRIES, SEED, deployed, overlooked, endpoints, places);
    assertThat(deployed).isGreaterThan(TRIES * 3 / 4);
    assertThat(overlooked).isLessThan(endpoints / 4);
    assertThat(places)
        .containsOnlyKeys(
            "interface",
            "interface method",
            "own",
            "own method",
            "superclass",
            "superclass method");
  }

  private void check(ServedBatch batch, Client client) {
    ServedTrial trial = new ServedTrial(client, new Callers(mint).all(), this::mayOverlook, batch);
    for (ServedEndpoint endpoint : batch.endpoints()) {
      succeed(trial.endpoint(endpoint), endpoint.request(), batch);
      places.merge(endpoint.place(), 1, Integer::sum);
    }
    for (ServedRequest request : batch.others()) {
      succeed(trial.other(request), request, batch);
    }
    overlooked += trial.overlooked();
  }

  private static void succeed(List<String> objections, ServedRequest request, ServedBatch batch) {
    if (!objections.isEmpty()) {
      throw new AssertionError(
          String.join("\n", objections) + "\n" + batch.sources(request.hierarchy()));
    }
  }

  private static Settings settings(Path jwks) {
    return Settings.builder()
        .set(Key.JWT_ISSUER, TokenMint.ISSUER)
        .set(Key.JWT_AUDIENCE, TokenMint.AUDIENCE)
        .set(Key.JWT_ALGORITHMS, "ES256")
        .set(Key.JWT_JWKS_FILE, jwks.toString())
        .build();
  }
}
