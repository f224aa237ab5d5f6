package org.scopewarden.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.processor.check.Places.inWords;
import static org.scopewarden.processor.check.Places.literal;
import static org.scopewarden.processor.check.Places.literals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.CatalogScope;
import org.scopewarden.model.Scope;
import org.scopewarden.processor.collect.DeclaredCatalog;
import org.scopewarden.processor.collect.DeclaredCatalog.DeclaredScope;

class CatalogCheckerTest {

  @Test
  void acceptsNothingWhereAScopeCannotHaveItsName() {
    Verdict<Catalog> verdict = check(scope("a b"), scope("c", "d d"));

    assertThat(verdict.accepted()).isEmpty();
    assertThat(inWords(verdict.problems().stream()))
        .containsExactly(
            "SW301 at a b: \"a b\" cannot name a scope",
            "SW301 at d d: \"d d\" cannot name a scope");
  }

  @Test
  void refusesToImplyWhatIsNotThere() {
    Verdict<Catalog> verdict = check(scope("users:write", "users:raed"), scope("users:read"));

    assertThat(inWords(verdict.problems().stream()))
        .containsExactly(
            "SW302 at users:raed: \"users:raed\" is not in the catalogue acme.Scopes,"
                + " did you mean \"users:read\"?");
    assertThat(verdict.accepted()).isPresent();
  }

  @Test
  void refusesAScopeOfWhichNothingIsSaid() {
    Verdict<Catalog> verdict =
        check(new DeclaredScope(literal("a"), " ", List.of(), List.of()), scope("b"));

    assertThat(inWords(verdict.problems().stream()))
        .containsExactly("SW306 at a: \"a\" has no description");
    assertThat(verdict.accepted())
        .contains(new Catalog(List.of(known("a", " "), known("b", "About b"))));
  }

  @Test
  void refusesACycleOnceAtItsFirstScope() {
    Verdict<Catalog> verdict = check(scope("x"), scope("a", "b"), scope("b", "c"), scope("c", "a"));

    assertThat(inWords(verdict.problems().stream()))
        .containsExactly("SW303 at a: \"a\" implies a scope that implies it");
  }

  @Test
  void allowsAScopeToImplyItself() {
    Verdict<Catalog> verdict = check(scope("a", "a", "b"), scope("b"));

    assertThat(verdict.problems()).isEmpty();
    assertThat(verdict.accepted())
        .contains(new Catalog(List.of(known("a", "About a", "b"), known("b", "About b"))));
  }

  @Test
  void closesWhatIsImplied() {
    DeclaredScope all =
        new DeclaredScope(literal("all"), "All", List.of(), List.of("all", "a", "b"));
    Verdict<Catalog> verdict = check(all, scope("a", "b"), scope("b", "c"), scope("c"));

    assertThat(verdict.problems()).isEmpty();
    assertThat(verdict.accepted())
        .contains(
            new Catalog(
                List.of(
                    known("all", "All", "a", "b", "c"),
                    known("a", "About a", "b", "c"),
                    known("b", "About b", "c"),
                    known("c", "About c"))));
  }

  @Test
  void joinsWhatIsSaidOfOneScopeTwice() {
    DeclaredScope again = new DeclaredScope(literal("a"), "Other", literals("b"), List.of());

    assertThat(check(scope("a"), again, scope("b")).accepted())
        .contains(new Catalog(List.of(known("a", "About a", "b"), known("b", "About b"))));
  }

  private static Verdict<Catalog> check(DeclaredScope... scopes) {
    return CatalogChecker.check(new DeclaredCatalog("acme.Scopes", List.of(scopes)));
  }

  private static DeclaredScope scope(String name, String... implies) {
    return new DeclaredScope(literal(name), "About " + name, literals(implies), List.of());
  }

  private static CatalogScope known(String name, String description, String... implies) {
    List<Scope> all = Stream.of(implies).map(Scope::new).toList();
    return new CatalogScope(new Scope(name), description, all);
  }
}
