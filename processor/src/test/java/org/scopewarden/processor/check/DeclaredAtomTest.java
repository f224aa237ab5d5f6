package org.scopewarden.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.Scope;

class DeclaredAtomTest {

  @Test
  void readsAScope() {
    assertThat(DeclaredAtom.read("users:read")).contains(new Scope("users:read"));
    assertThat(DeclaredAtom.isLegal("users:read")).isTrue();
  }

  @Test
  void readsAnInstanceScope() {
    assertThat(DeclaredAtom.read("users:read:{id}"))
        .contains(new InstanceScope(new Scope("users:read"), "id"));
    assertThat(DeclaredAtom.isLegal("users:read:{id}")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a b",
        "a\"",
        "a:{id}:b",
        "{id}",
        ":{id}",
        "a:{}",
        "a{",
        "a}",
        "{a",
        "}a",
        "a b:{id}"
      })
  void refusesWhatIsNeither(String text) {
    assertThat(DeclaredAtom.read(text)).isEmpty();
    assertThat(DeclaredAtom.isLegal(text)).isFalse();
  }
}
