package org.scopewarden.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which interceptors come from the build that was reviewed. */
class ReviewedManifestsTest {

  private final ReviewedManifests strict = new ReviewedManifests(true);
  private final ReviewedManifests lenient = new ReviewedManifests(false);

  @Test
  void takesWhatItsManifestLists() {
    compare(strict, interceptor("reviewed", "one", "two"));
    compare(strict, interceptor("reviewed", "two", "one"));

    assertThat(strict.known())
        .singleElement()
        .satisfies(manifest -> {
          assertThat(manifest.digest()).isEqualTo("sha256:00ff");
          assertThat(manifest.scopes()).containsExactly("a", "b");
          assertThat(manifest.size()).isEqualTo(3);
        });
  }

  @Test
  void refusesWhatListsMoreOrLess() {
    for (ReviewedManifests manifests : List.of(strict, lenient)) {
      refuses(manifests, "lists other endpoints", interceptor("reviewed", "one"));
      refuses(manifests, "lists other endpoints", interceptor("reviewed", "one", "two", "three"));
      refuses(manifests, "lists other endpoints", interceptor("reviewed", "one", "TWO"));
      refuses(manifests, "lists other endpoints", interceptor("reviewed"));
    }
  }

  @Test
  void refusesWhatHasNoManifestIfItMust() {
    refuses(
        strict,
        "has no manifest to be compared with: META-INF/scopewarden/absent.json",
        interceptor("absent", "one"));
    assertThatCode(() -> compare(lenient, interceptor("absent", "one"))).doesNotThrowAnyException();
    assertThat(lenient.known()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"garbled", "undigested"})
  void refusesWhatCannotBeRead(String module) {
    refuses(strict, "cannot be read", interceptor(module));
    refuses(lenient, "cannot be read", interceptor(module));
  }

  @Test
  void knowsTheScopesOfRulesWhereThereIsNoCatalogue() {
    compare(strict, interceptor("uncatalogued", "one", "two"));

    assertThat(strict.known().get(0).scopes()).containsExactly("c", "d");
  }

  @Test
  void aTableRefusesWhatTheyRefuse() {
    InterceptorTable table = new InterceptorTable(strict);

    assertThatThrownBy(() -> table.knows(InterceptorTableTest.Listed.class))
        .isInstanceOf(UnusableInterceptorException.class)
        .hasMessageContaining("has no manifest");
    assertThat(table.knows(Reviewed.class)).isFalse();
    assertThat(new InterceptorTable().knows(InterceptorTableTest.Listed.class)).isTrue();
  }

  private static void refuses(
      ReviewedManifests manifests, String message, ResourceInterceptor interceptor) {
    assertThatThrownBy(() -> compare(manifests, interceptor))
        .isInstanceOf(UnusableInterceptorException.class)
        .hasMessageContaining(message);
  }

  private static ResourceInterceptor interceptor(String module, String... entries) {
    return new Interceptor(
        module,
        Stream.of(entries)
            .map(entry -> InterceptedMethod.of(entry, AccessRequest::deny, entry + "()V"))
            .toList());
  }

  /** A resource class. */
  static class Reviewed {}

  private record Interceptor(String module, List<InterceptedMethod> methods)
      implements ResourceInterceptor {

    @Override
    public int contract() {
      return CONTRACT;
    }

    @Override
    public Class<?> resource() {
      return Reviewed.class;
    }
  }

  private static void compare(ReviewedManifests manifests, ResourceInterceptor interceptor) {
    manifests.compare(interceptor, interceptor.methods());
  }
}
