package org.scopewarden.contract.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.contract.OrderResource;
import org.scopewarden.contract.unlisted.DerivedResource;
import org.scopewarden.runtime.config.Key;
import org.scopewarden.runtime.config.Settings;
import org.scopewarden.runtime.jaxrs.ScopewardenFeature;

/**
 * Which answer a request gets that could be refused for two reasons: the table of decisions, row
 * after row, each against the next that can hold at the same time.
 */
public interface OrderContract extends Container {

  /** A port where nobody listens. */
  URI NOWHERE = URI.create("http://127.0.0.1:1/jwks");

  @Test
  default void whatIsClosedIsClosedWhateverElseIsOpenOrWrong() {
    client().get("order").isOk("open");
    client().get("order/closed").isRefused(403).isNotChallenged();
    client().get("order/closed", bearer("order:read")).isRefused(403).isNotChallenged();
    client().get("order/closed", Client.authorization("Bearer")).isRefused(403).isNotChallenged();
    over("plain HTTP", exposed(), c -> c.get("order/closed", bearer()).isRefused(403));
  }

  /** Without strictness, since a strict server does not start with it. */
  @Test
  @Tag("SCP-06")
  default void whatNobodyKnowsIsClosedEvenIfItsParentIsPublic() throws Exception {
    Settings lenient = settings().startupStrict(false).build();
    try (RunningServer server =
        start(
            Set.of(DerivedResource.class, OrderResource.class), new ScopewardenFeature(lenient))) {
      Client client = new Client(server.base());

      client.get("outdated", Client.authorization("Bearer")).isRefused(403).isNotChallenged();
      client.get("order").isOk("open");
    }
  }

  @Test
  default void whatIsPublicIsPublicWhateverIsWrongWithACredential() {
    String good = "Bearer " + mint().token();

    client().get("order", Client.authorization("Bearer")).isOk("open");
    client().get("order", "Authorization", good, "Authorization", good).isOk("open");
    client().get("order?access_token=x", Client.authorization(good)).isOk("open");
    over("plain HTTP", exposed(), c -> c.get("order", bearer()).isOk("open"));
    over("no keys", keyless(), c -> c.get("order", bearer()).isOk("open"));
  }

  @Test
  default void whoeverIdentifiesMustDoSoProperly() {
    client().get("order/identifying").isOk("identifying");
    client().get("order/identifying?access_token=x").isOk("identifying");
    client().get("order/identifying", bearer()).isOk("identifying");
    client().get("order/identifying", Client.authorization("Bearer a b")).isRefused(400);
    client().get("order/identifying?access_token=x", bearer()).isRefused(400);
    client().get("order/identifying", Client.authorization("Bearer a")).isRefused(401);
    over("plain HTTP", exposed(), c -> c.get("order/identifying", bearer()).isRefused(403));
    over("no keys", keyless(), c -> c.get("order/identifying", bearer()).isRefused(503));
  }

  @Test
  default void malformedOrSeveralCountsBeforeNone() {
    String[] others = {"Authorization", "Basic YTpi", "Authorization", "Digest x"};

    client().get("notes", others).isRefused(400).challenges("error", "invalid_request");
    client().get("notes?access_token=x", Client.authorization("Bearer")).isRefused(400);
    client().get("notes?access_token=x", Client.authorization("Basic YTpi")).isRefused(401);
  }

  @Test
  default void malformedOrNoneCountsBeforePlainHttp() {
    over(
        "plain HTTP",
        exposed(),
        client -> {
          client.get("order/strict/PERMIT", Client.authorization("Bearer")).isRefused(400);
          client.get("order/strict/PERMIT?access_token=x", bearer()).isRefused(400);
          client.get("order/strict/PERMIT").isRefused(401).challenges("scope", "order:read");
          client.get("order/strict/PERMIT?access_token=x").isRefused(401);
        });
  }

  @Test
  default void plainHttpCountsBeforeWhatTheCredentialIsWorth() {
    over(
        "plain HTTP",
        exposed(),
        client -> {
          isExposed(client.get("order/strict/PERMIT", bearer("order:read")));
          isExposed(client.get("order/strict/PERMIT", Client.authorization("Bearer garbage")));
          isExposed(client.get("order/strict/PERMIT", expired()));
          isExposed(client.get("order/keyed", bearer()));
        });
    over(
        "plain HTTP, no keys",
        exposed().set(Key.JWT_JWKS_FILE, "").jwksUri(NOWHERE),
        client -> isExposed(client.get("order/strict/PERMIT", bearer("order:read"))));
  }

  private static void isExposed(Answer answer) {
    answer.isRefused(403).isNotChallenged();
  }

  @Test
  @Tag("HTTP-12")
  default void whatNoKeyCouldSaveCountsBeforeMissingKeys() {
    over(
        "no keys",
        keyless(),
        client -> {
          client
              .get("order/strict/PERMIT", Client.authorization("Bearer garbage"))
              .isRefused(401)
              .challenges("error", "invalid_token", "scope", "order:read");
          client.get("order/strict/PERMIT", expired()).isRefused(401);
          client.get("order/keyed", bearer()).isRefused(401);
        });
  }

  @Test
  @Tag("HTTP-12")
  default void missingKeysCountBeforeMissingScopes() {
    over(
        "no keys",
        keyless(),
        client -> {
          Answer answer = client.get("order/strict/HIDE", bearer("other")).isRefused(503);

          answer.isNotChallenged();
          assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        });
  }

  @Test
  @Tag("EN-020")
  @Tag("HTTP-02")
  default void anInvalidTokenCountsBeforeAMissingScope() {
    client()
        .get("order/strict/HIDE", Client.authorization("Bearer " + mint().expired("other")))
        .isRefused(401)
        .challenges("error", "invalid_token", "scope", "order:read");
    client()
        .get("order/strict/HIDE", bearer("other"))
        .isRefused(403)
        .challenges("error", "insufficient_scope", "scope", "order:read");
  }

  @Test
  default void aMissingScopeCountsBeforeAWeakLogin() {
    client()
        .get("order/strict/HIDE", bearerWith(claims -> claims.claim("acr", "gold")))
        .isRefused(403)
        .challenges("error", "insufficient_scope", "scope", "order:read");
    client().get("order/strict/HIDE", bearer("other")).isRefused(403);
  }

  @Test
  default void aWeakLoginCountsBeforeACheck() {
    client()
        .get("order/strict/HIDE", bearer("order:read"))
        .isRefused(401)
        .challenges(
            "error",
            "insufficient_user_authentication",
            "scope",
            "order:read",
            "acr_values",
            "gold");
    client().get("order/strict/HIDE", golden()).isRefused(404).isNotChallenged();
    client().get("order/strict/REFUSE", golden()).isRefused(403).isNotChallenged();
    client().get("order/strict/PERMIT", golden()).isOk("strict PERMIT");
  }

  private String[] golden() {
    return bearerWith(claims -> claims.claim("acr", "gold").claim("scope", "order:read"));
  }

  private String[] expired() {
    return Client.authorization("Bearer " + mint().expired("order:read"));
  }

  /** A proxy on this machine that does not say HTTPS. */
  private Settings.Builder exposed() {
    return settings().transportTrustedProxies("127.0.0.0/8");
  }

  private Settings.Builder keyless() {
    return settings().set(Key.JWT_JWKS_FILE, "").jwksUri(NOWHERE);
  }

  private void over(String what, Settings.Builder settings, Consumer<Client> test) {
    try (RunningServer server =
        start(Set.of(OrderResource.class), new ScopewardenFeature(settings.build()))) {
      test.accept(new Client(server.base()));
    } catch (Exception e) {
      throw new AssertionError(what, e);
    }
  }
}
