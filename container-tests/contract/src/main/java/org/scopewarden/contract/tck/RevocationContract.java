package org.scopewarden.contract.tck;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.contract.NotesResource;
import org.scopewarden.runtime.jaxrs.Companions;
import org.scopewarden.runtime.jaxrs.ScopewardenFeature;
import org.scopewarden.runtime.revocation.InMemoryRevocations;
import org.scopewarden.runtime.revocation.IssuedToken;
import org.scopewarden.runtime.revocation.Revocation;
import org.scopewarden.runtime.revocation.RevocationStore;

/** That revoking takes effect at once, although the token was verified and is remembered. */
public interface RevocationContract extends Container {

  @Test
  @Tag("REV-05")
  @Tag("RM-009")
  default void aRevokedTokenIsRefusedAtOnce() {
    with(
        new InMemoryRevocations(Clock.systemUTC()),
        (client, store) -> {
          String[] revoked = bearerWith(claims -> claims.jwtID("one").claim("scope", "notes:read"));
          String[] other = bearerWith(claims -> claims.jwtID("two").claim("scope", "notes:read"));
          client.get("notes", revoked).isOk("notes");
          client.get("notes", revoked).isOk("notes");
          client.get("notes", other).isOk("notes");

          store.revoke(Revocation.ofToken(TokenMint.ISSUER, "one"), inAnHour());

          client
              .get("notes", revoked)
              .isRefused(401)
              .challenges("error", "invalid_token", "scope", "notes:read");
          client.get("notes", other).isOk("notes");
        });
  }

  @Test
  @Tag("RM-008")
  default void soIsEveryTokenOfARevokedGrant() {
    with(
        new InMemoryRevocations(Clock.systemUTC()),
        (client, store) -> {
          String[] first = bearerWith(claims -> claims.claim("grant_id", "g"));
          String[] refreshed = bearerWith(claims -> claims.claim("grant_id", "g"));
          client.get("notes/mine", first).isOk("alice");
          client.get("notes/mine", refreshed).isOk("alice");

          store.revoke(Revocation.ofFamily(TokenMint.ISSUER, "g"), inAnHour());

          client.get("notes/mine", first).isRefused(401);
          client.get("notes/mine", refreshed).isRefused(401);
        });
  }

  @Test
  default void soIsEverySubjectThatIsSignedOutEverywhere() {
    with(
        new InMemoryRevocations(Clock.systemUTC()),
        (client, store) -> {
          String[] alice = bearer("notes:read");
          String[] bob = bearerOf("bob", "notes:read");
          client.get("notes", alice).isOk("notes");

          store.revoke(Revocation.ofSubject(TokenMint.ISSUER, "alice", Instant.now()), inAnHour());

          client.get("notes", alice).isRefused(401);
          client.get("notes", bob).isOk("notes");
        });
  }

  @Test
  default void aStoreThatFailsClosesWhatNeedsACaller() {
    with(
        new Lost(),
        (client, store) -> {
          client.get("notes", bearer("notes:read")).isUnavailable();
          client.get("notes").isRefused(401);
          client.get("notes/health").isOk("anonymous");
        });
  }

  private void with(RevocationStore store, BiConsumer<Client, RevocationStore> test) {
    ScopewardenFeature feature =
        new ScopewardenFeature(settings().build(), Companions.none().revokedBy(store));
    try (RunningServer server = start(Set.of(NotesResource.class), feature)) {
      test.accept(new Client(server.base()), store);
    } catch (Exception e) {
      throw new AssertionError("the server does not start", e);
    }
  }

  private static Instant inAnHour() {
    return Instant.now().plus(Duration.ofHours(1));
  }

  /** A store that cannot be reached. */
  final class Lost implements RevocationStore {

    @Override
    public void revoke(Revocation revocation, Instant until) {
      throw new IllegalStateException("no connection");
    }

    @Override
    public boolean isRevoked(IssuedToken token) {
      throw new IllegalStateException("no connection");
    }
  }
}
