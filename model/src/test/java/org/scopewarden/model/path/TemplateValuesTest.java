package org.scopewarden.model.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateValuesTest {

  @Test
  void hasNoneForAPathThatDoesNotMatch() {
    assertThat(new Template("/users/{id: \\d+}").values("/users/me")).isEmpty();
    assertThat(new Template("/users/{id: (}").values("/users/(")).isEmpty();
    assertThat(new Template("/{a: (x+x+)+y}").values("/" + "x".repeat(60))).isEmpty();
  }

  @Test
  void namesWhatEachVariableStandsFor() {
    assertThat(new Template("/users").values("/users/")).hasValue(Map.of());
    assertThat(
            new Template("/users/{id}/posts/{post: (\\d)(\\d)}-{ rest : .* }")
                .values("/users/a%20b/posts/42-x/y"))
        .hasValue(Map.of("id", List.of("a%20b"), "post", List.of("42"), "rest", List.of("x/y")));
    assertThat(new Template("/{id}/{id}").values("/1/2")).hasValue(Map.of("id", List.of("1", "2")));
  }
}
