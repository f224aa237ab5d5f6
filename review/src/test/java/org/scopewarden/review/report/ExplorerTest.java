package org.scopewarden.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Manifests;

@ExtendWith(Chromium.class)
final class ExplorerTest {

  private static final String HTML = Report.html(Samples.directory());

  @Test
  void letsNobodyInWhoHasNoCredentialButWhereAllAre(Tab tab) {
    Page page = open(tab, HTML);

    page.selectOption("#explorer-scheme", "none");

    assertThat(rows(page)).containsExactly("GET /health ✓ public", "POST /login ✓ public");
    assertThat(page.locator("#explorer-choices input").first().isDisabled()).isTrue();
  }

  @Test
  void letsACredentialWithoutScopesInWhereAnyIsEnough(Tab tab) {
    Page page = open(tab, HTML);

    assertThat(rows(page))
        .containsExactly(
            "GET /health ✓ public", "POST /login ✓ public", "GET /users/me ✓ any valid credential");
    assertThat(answer(page)).startsWith("3 of 13 endpoints may be called");
  }

  @Test
  void followsImplicationsAndNamesThem(Tab tab) {
    Page page = open(tab, HTML);

    choose(page, "users:write");

    assertThat(rows(page))
        .contains(
            "POST /users ✓ users:write",
            "GET /users ✓ users:read, implied by users:write",
            "GET /users/{id} ✓ users:read, implied by users:write")
        .noneMatch(row -> row.startsWith("DELETE"));
    assertThat(page.locator("#explorer-choices label:has-text('users:read') .held").textContent())
        .isEqualTo("✓ implied by users:write");
  }

  @Test
  void asksForEveryClause(Tab tab) {
    Page page = open(tab, HTML);

    choose(page, "posts:write");
    assertThat(rows(page)).noneMatch(row -> row.startsWith("POST /posts "));
    page.selectOption("#explorer-show", "no");
    assertThat(rows(page)).contains("POST /posts ✕ lacks users:read");
    choose(page, "users:read");
    page.selectOption("#explorer-show", "yes");
    assertThat(rows(page)).contains("POST /posts ✓ posts:write; users:read");
  }

  @Test
  void marksChecksAndStepUp(Tab tab) {
    Page page = open(tab, HTML);

    choose(page, "users:delete");

    assertThat(rows(page))
        .contains(
            "DELETE /users/{id} ✓ users:delete object check, step-up: acr gold, logged in within 300 s");
    assertThat(answer(page)).contains("1 ask for more than scopes");
  }

  @Test
  void refusesACredentialOfAnotherKind(Tab tab) {
    Page page = open(tab, HTML);
    choose(page, "users:delete");

    page.selectOption("#explorer-scheme", "basic");
    page.selectOption("#explorer-show", "no");
    assertThat(rows(page)).contains("DELETE /users/{id} ✕ accepts bearer or session only");
    page.selectOption("#explorer-scheme", "session");
    page.selectOption("#explorer-show", "yes");
    assertThat(rows(page)).anyMatch(row -> row.startsWith("DELETE"));
  }

  @Test
  void opensOneObjectByAnInstanceScope(Tab tab) {
    Page page = open(tab, HTML);

    choose(page, "streams:edit:{id}");
    assertThat(rows(page))
        .contains("PUT /streams/{id} ✓ streams:edit:{id} only the object of streams:edit:{id}")
        .noneMatch(row -> row.startsWith("GET /streams"));
    page.click("#explorer-clear");
    choose(page, "streams:edit");
    assertThat(rows(page))
        .contains(
            "PUT /streams/{id} ✓ streams:edit",
            "GET /streams/{id} ✓ streams:watch, implied by streams:edit");
  }

  @Test
  void knowsRolesAndWhatIsDenied(Tab tab) {
    Page page = open(tab, HTML);

    choose(page, "role moderator");
    assertThat(rows(page)).contains("POST /posts/{id}/hide ✓ role moderator");
    choose(page, "admin:all");
    page.selectOption("#explorer-show", "no");
    assertThat(rows(page))
        .containsExactly(
            "GET /debug/dump ✕ denied to all",
            "GET /streams/{id} ✕ lacks streams:watch",
            "PUT /streams/{id} ✕ lacks streams:edit:{id}");
  }

  /** In one module {@code all} implies {@code read}, in the other it does not. */
  @Test
  void readsEachModuleWithItsOwnCatalogue(Tab tab) {
    Catalog wide =
        new Catalog(List.of(Samples.listed("all", "All", "read"), Samples.listed("read", "")));
    Manifests two =
        Manifests.of(
            new Manifest(
                "a", wide, List.of(Samples.entry("A", "x", Samples.needs("read"), "GET /a"))),
            new Manifest(
                "b",
                new Catalog(List.of(Samples.listed("all", "All"), Samples.listed("read", ""))),
                List.of(Samples.entry("B", "x", Samples.needs("read"), "GET /b"))));
    Page page = open(tab, Report.html(two));

    choose(page, "all");

    assertThat(rows(page)).containsExactly("GET /a ✓ read, implied by all");
    page.selectOption("#explorer-show", "no");
    assertThat(rows(page)).containsExactly("GET /b ✕ lacks read");
  }

  @Test
  void findsScopesAndEndpoints(Tab tab) {
    Page page = open(tab, HTML);

    page.fill("#explorer-find", "take one's own");
    assertThat(page.locator("#explorer-choices label:visible span").allTextContents())
        .containsExactly("posts:write");
    page.fill("#explorer-words", "login");
    assertThat(rows(page)).containsExactly("POST /login ✓ public");
  }

  @Test
  void isReachedFromTheDrawingByKeys(Tab tab) {
    Page page = tab.open(HTML, "scopes");

    page.focus(".box[data-scope='users:write']");
    assertThat(page.locator(".box.follows").count()).isEqualTo(2);
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");

    page.waitForSelector("#explorer.current");
    assertThat(page.locator("#explorer-choices input:checked").getAttribute("value"))
        .isEqualTo("users:write");
    assertThat(answer(page)).contains("With users:write");
  }

  private static Page open(Tab tab, String html) {
    Page page = tab.open(html, "explorer");
    return page;
  }

  private static void choose(Page page, String atom) {
    page.check("#explorer-choices input[value='" + atom + "']");
  }

  private static String answer(Page page) {
    return page.locator("#explorer-answer").textContent();
  }

  private static List<String> rows(Page page) {
    return Tab.texts(page.locator("#explorer-grid tbody:not(.pad) tr"), "span, td");
  }
}
