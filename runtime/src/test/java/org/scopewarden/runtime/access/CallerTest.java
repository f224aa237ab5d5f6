package org.scopewarden.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who a caller is: a user and a client of one name are told apart. */
final class CallerTest {

  @Test
  @Tag("ATP-10")
  @Tag("CL-017")
  void aClientThatActsForItselfIsNoUser() {
    Caller user = new Caller("https://as.example", "alice", "portal", Set.of());
    Caller client = new Caller("https://as.example", "alice", "alice", Set.of());
    Caller unknown = new Caller("https://as.example", "alice", null, Set.of());

    assertThat(user.isClient()).isFalse();
    assertThat(client.isClient()).isTrue();
    assertThat(unknown.isClient()).isFalse();
  }

  @Test
  void aCallerHasTheScopesThatWereGrantedAndTheNameOfItsSubject() {
    Caller caller = new Caller("https://as.example", "alice", "portal", Set.of("users:all"));

    assertThat(caller.getName()).isEqualTo("alice");
    assertThat(caller.hasScope("users:all")).isTrue();
    assertThat(caller.hasScope("users:read")).isFalse();
  }

  @Test
  @Tag("ATP-09")
  void aSubjectIsUniqueOnlyWithinItsIssuer() {
    Caller ours = new Caller("https://as.example", "alice", "portal", Set.of());
    Caller theirs = new Caller("https://partner.example", "alice", "portal", Set.of());

    assertThat(ours).isNotEqualTo(theirs);
    assertThat(ours.getName()).isEqualTo(theirs.getName());
  }
}
