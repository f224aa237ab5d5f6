package org.scopewarden.runtime.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.runtime.access.Decision.Refused;
import org.scopewarden.runtime.access.RequiredClause;
import org.scopewarden.runtime.access.Requirement;
import org.scopewarden.runtime.access.Scheme;
import org.scopewarden.runtime.access.StepUp;
import org.scopewarden.runtime.token.Refusal;

/** What a refused client is asked for, as it stands in the header. */
final class ChallengesTest {

  private static final Requirement SCOPED =
      Requirement.allOf(RequiredClause.anyOf("a", "b"), RequiredClause.anyOf("c"));

  @Test
  void noCredentialIsNoError() {
    assertThat(challenges(Refusal.NO_CREDENTIAL, SCOPED))
        .containsExactly("Bearer realm=\"test\", scope=\"a c\"");
    assertThat(challenges(Refusal.NO_CREDENTIAL, Requirement.authenticated()))
        .containsExactly("Bearer realm=\"test\"");
  }

  @Test
  void anErrorIsNamed() {
    assertThat(challenges(Refusal.EXPIRED, SCOPED))
        .containsExactly("Bearer realm=\"test\", scope=\"a c\", error=\"invalid_token\"");
    assertThat(challenges(Refusal.INSUFFICIENT_SCOPE, SCOPED))
        .containsExactly("Bearer realm=\"test\", scope=\"a c\", error=\"insufficient_scope\"");
    assertThat(challenges(Refusal.MALFORMED_HEADER, SCOPED))
        .containsExactly("Bearer realm=\"test\", error=\"invalid_request\"");
  }

  @Test
  @Tag("MET-04")
  void whereTheMetadataIsStandsInAnswersThatAskForACredential() {
    Challenges published =
        new Challenges("test", new MetadataAddress(URI.create("https://api.test/v1")));
    Refused none = new Refused(Refusal.NO_CREDENTIAL, SCOPED, null, List.of(), Duration.ZERO, null);

    assertThat(published.of(none))
        .containsExactly(
            "Bearer realm=\"test\", scope=\"a c\", resource_metadata="
                + "\"https://api.test/.well-known/oauth-protected-resource/v1\"");
  }

  @Test
  void aRoleIsNotNamed() {
    assertThat(
            challenges(
                Refusal.INSUFFICIENT_SCOPE, Requirement.allOf(RequiredClause.anyRoleOf("clerk"))))
        .containsExactly("Bearer realm=\"test\", error=\"insufficient_scope\"");
  }

  @Test
  void aBetterLoginIsDescribed() {
    Requirement requirement = Requirement.authenticated();
    String challenge = "Bearer realm=\"test\", error=\"insufficient_user_authentication\"";

    assertThat(login(requirement.withStepUp(StepUp.acr("gold", "silver").within(0))))
        .containsExactly(challenge + ", acr_values=\"gold silver\", max_age=0");
    assertThat(login(requirement.withStepUp(StepUp.acr("gold"))))
        .containsExactly(challenge + ", acr_values=\"gold\"");
    assertThat(login(requirement.withStepUp(StepUp.NONE.within(300))))
        .containsExactly(challenge + ", max_age=300");
  }

  @Test
  void onlySchemesThatAreAcceptedAreAskedFor() {
    assertThat(
            challenges(
                Refusal.SCHEME_NOT_ACCEPTED,
                Requirement.authenticated().by(Scheme.BASIC, Scheme.API_KEY)))
        .containsExactly("ApiKey realm=\"test\"", "Basic realm=\"test\"");
  }

  private static List<String> login(Requirement requirement) {
    return challenges(Refusal.INSUFFICIENT_AUTHENTICATION, requirement);
  }

  private static List<String> challenges(Refusal refusal, Requirement requirement) {
    return new Challenges("test", null)
        .of(new Refused(refusal, requirement, null, List.of(), Duration.ZERO, null));
  }
}
