package org.scopewarden.contract.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the login behind a token must be like: its roles, its strength, its age, its scheme. */
public interface LoginContract extends Container {

  @Test
  default void aRoleOfTheMappedClaimIsEnough() {
    client().get("streams/clerks", withRoles("clerk")).isOk("clerks");
    client().get("streams/clerks", withRoles("guest", "head clerk")).isOk("clerks");
  }

  @Test
  default void aMissingRoleIsForbiddenAndNotNamed() {
    client()
        .get("streams/clerks", withRoles("CLERK", "head"))
        .isRefused(403)
        .challenges("error", "insufficient_scope");
    client().get("streams/clerks", withRoles()).isRefused(403);
    client().get("streams/clerks").isRefused(401).challenges();
  }

  @Test
  default void aScopeOrAClaimElsewhereIsNoRole() {
    client().get("streams/clerks", bearer("clerk")).isRefused(403);
    client()
        .get("streams/clerks", bearerWith(claims -> claims.claim("roles", List.of("clerk"))))
        .isRefused(403);
    client()
        .get(
            "streams/clerks",
            bearerWith(claims -> claims.claim("realm_access.roles", List.of("clerk"))))
        .isRefused(403);
  }

  @Test
  default void rolesOfTheWrongTypeMakeTheTokenInvalid() {
    client()
        .get(
            "streams/clerks",
            bearerWith(
                claims -> claims.claim("realm_access", Map.of("roles", List.of("clerk", 7)))))
        .isRefused(401)
        .challenges("error", "invalid_token");
  }

  @Test
  default void anEndpointMayAskForRolesAndNeverForScopes() {
    String[] caller =
        bearerWith(claims ->
            claims
                .claim("scope", "streams:edit")
                .claim("realm_access", Map.of("roles", List.of("clerk"))));

    client().get("streams/roles/clerk", caller).isOk("true");
    client().get("streams/roles/Clerk", caller).isOk("false");
    client().get("streams/roles/streams:edit", caller).isOk("false");
  }

  @ParameterizedTest(name = "acr {0}, logged in {1} s ago")
  @CsvSource({"gold, 0", "silver, 250"})
  default void aGoodEnoughLoginIsLetIn(String acr, long age) {
    client().send("DELETE", "streams/7", loggedIn(acr, age)).isOk("deleted 7");
  }

  @ParameterizedTest(name = "acr {0}, logged in {1} s ago")
  @CsvSource({"gold, 310", "bronze, 0", "GOLD, 0", "gold silver, 0", ", 0", "gold, ", ", "})
  @Tag("DP-030")
  @Tag("DP-032")
  @Tag("POP-12")
  @Tag("POP-13")
  default void aTooWeakOrOldLoginIsSentBackToLogIn(@Nullable String acr, @Nullable Long age) {
    client()
        .send("DELETE", "streams/7", loggedIn(acr, age))
        .isRefused(401)
        .challenges(
            "error",
            "insufficient_user_authentication",
            "scope",
            "streams:delete",
            "acr_values",
            "gold silver",
            "max_age",
            "300");
  }

  @Test
  @Tag("DP-033")
  default void aMissingScopeCountsBeforeTheLogin() {
    client()
        .send("DELETE", "streams/7", bearer("streams:edit"))
        .isRefused(403)
        .challenges("error", "insufficient_scope", "scope", "streams:delete");
  }

  @Test
  default void aTokenIsNothingWhereOtherSchemesCount() {
    for (String[] headers : List.of(bearer(), Client.authorization("Bearer garbage"))) {
      Answer answer = client().get("streams/keyed", headers).isRefused(401);

      assertThat(String.join(",", answer.headers().allValues("WWW-Authenticate")))
          .isEqualTo("ApiKey realm=\"scopewarden\",Basic realm=\"scopewarden\"");
    }
  }

  private String[] withRoles(String... roles) {
    return bearerWith(claims -> claims.claim("realm_access", Map.of("roles", List.of(roles))));
  }

  private String[] loggedIn(@Nullable String acr, @Nullable Long age) {
    return bearerWith(claims ->
        claims
            .claim("scope", "streams:delete")
            .claim("acr", acr)
            .claim("auth_time", age == null ? null : Instant.now().getEpochSecond() - age));
  }
}
