package org.scopewarden.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Manifests;

@ExtendWith(Chromium.class)
final class MatrixTest {

  private static String large = "";

  @BeforeAll
  static void generate() {
    large = Report.html(Samples.large(1000, 100));
  }

  @Test
  void showsAThousandEndpointsByTheRowsInSight(Tab tab) {
    Page page = open(tab, large);

    assertThat(count(page)).isEqualTo("1,000 of 1,000 endpoints, 101 of 101 columns");
    assertThat(page.locator("#matrix-grid tbody tr").count()).isLessThan(60);
    assertThat(page.getAttribute("#matrix-grid", "aria-rowcount")).isEqualTo("1021");
    page.focus("#matrix-grid [tabindex='0']");
    page.keyboard().press("Control+End");
    page.keyboard().press("Home");
    assertThat(page.locator("#matrix-grid :focus").textContent()).contains("/api/v2/webhooks/");
    Tab.photograph(page, "matrix-end");
  }

  @Test
  void keepsTheRowsThatHaveEveryWord(Tab tab) {
    Page page = open(tab, large);

    page.fill("#matrix-words", "delete a113");

    assertThat(requests(page))
        .containsExactly(
            "DELETE /api/v2/accounts/areas/a113/{id}", "PUT /api/v2/accounts/areas/a113/{id}");
    assertThat(count(page)).startsWith("2 of 1,000 endpoints, 6 of 101");
    page.fill("#matrix-words", "no such words");
    assertThat(requests(page)).isEmpty();
  }

  @Test
  void filtersByAccessScopeAndFindings(Tab tab) {
    Page page = open(tab, Report.html(Samples.directory()));

    page.selectOption("#matrix-kind", "public");
    assertThat(requests(page)).containsExactly("GET /health", "POST /login");
    page.selectOption("#matrix-kind", "");
    page.selectOption("#matrix-scope", "posts:write");
    assertThat(requests(page)).containsExactly("GET /posts", "POST /posts");
    page.selectOption("#matrix-scope", "");
    page.check("#matrix-findings");
    assertThat(requests(page))
        .contains("GET /users/{id}", "GET /streams/{id}")
        .doesNotContain("GET /users", "DELETE /users/{id}");
  }

  @Test
  void marksHowEachScopeCounts(Tab tab) {
    Page page = open(tab, Report.html(Samples.directory()));

    assertThat(mark(page, "GET /users", "users:read")).isEqualTo("●");
    assertThat(mark(page, "GET /users", "users:write")).isEqualTo("○");
    assertThat(mark(page, "GET /users", "users:delete")).isEmpty();
    assertThat(mark(page, "POST /posts", "posts:write")).isEqualTo("◐");
    assertThat(mark(page, "POST /posts", "admin:all")).isEqualTo("○");
    assertThat(mark(page, "POST /posts/{id}/hide", "role moderator")).isEqualTo("●");
    assertThat(mark(page, "PUT /streams/{id}", "streams:edit")).isEqualTo("●");
    assertThat(mark(page, "PUT /streams/{id}", "streams:edit:{id}")).isEqualTo("◇");
    assertThat(mark(page, "GET /health", "admin:all")).isEmpty();
  }

  @Test
  void hidesColumnsThatNoRowAsksFor(Tab tab) {
    Page page = open(tab, Report.html(Samples.directory()));

    assertThat(columns(page)).contains("admin:all").doesNotContain("reports:read");
    page.check("#matrix-all");
    assertThat(columns(page)).contains("reports:read");
    page.uncheck("#matrix-all");
    page.fill("#matrix-words", "streams");
    assertThat(columns(page))
        .containsExactly(
            "Endpoint", "Who may call", "streams:edit", "streams:watch", "streams:edit:{id}");
  }

  @Test
  void groupsAndFolds(Tab tab) {
    Page page = open(tab, Report.html(Samples.directory()));

    assertThat(groups(page))
        .contains("▾ /posts 3 endpoints", "▾ /users 5 endpoints", "▾ /debug 1 endpoint");
    page.click("#matrix-grid .group:has-text('/users')");
    assertThat(groups(page)).contains("▸ /users 5 endpoints");
    assertThat(requests(page)).doesNotContain("GET /users").contains("GET /posts");
    page.selectOption("#matrix-group", "resource");
    assertThat(groups(page)).contains("▾ org.acme.Users 5 endpoints");
    page.selectOption("#matrix-group", "module");
    assertThat(groups(page))
        .containsExactly("▾ org.acme.directory 11 endpoints", "▾ org.acme.streams 2 endpoints");
    page.selectOption("#matrix-group", "");
    assertThat(groups(page)).isEmpty();
  }

  @Test
  void sortsByTheHeadThatIsPressed(Tab tab) {
    Page page = open(tab, Report.html(Samples.directory()));
    page.selectOption("#matrix-group", "");

    page.click("#matrix-grid thead th:has-text('Who may call')");
    assertThat(requests(page)).startsWith("GET /health", "POST /login", "GET /users/me");
    page.click("#matrix-grid thead th:has-text('Who may call')");
    assertThat(requests(page)).startsWith("GET /debug/dump");
    assertThat(page.getAttribute("#matrix-grid thead th:has-text('Who')", "aria-sort"))
        .isEqualTo("descending");
    page.click("#matrix-grid thead th:has-text('users:delete')");
    assertThat(requests(page)).startsWith("DELETE /users/{id}");
    page.click("#matrix-grid thead th:has-text('users:delete')");
    page.click("#matrix-grid thead th:has-text('users:delete')");
    assertThat(requests(page)).startsWith("GET /debug/dump", "GET /health");
  }

  /** The words that the scripts use themselves, for columns or whatever, are no other's. */
  @Test
  void sortsByScopesOfAnyName(Tab tab) {
    Manifest odd =
        new Manifest(
            "m",
            Catalog.NONE,
            List.of(
                Samples.entry("A", "a", Samples.needs("who"), "GET /a"),
                Samples.entry("B", "b", Samples.needs("constructor"), "GET /b"),
                Samples.entry("C", "c", Samples.needs("request"), "GET /c")));
    Page page = open(tab, Report.html(Manifests.of(odd)));
    page.selectOption("#matrix-group", "");

    for (String scope : List.of("constructor", "request", "who")) {
      page.click("#matrix-grid thead th[title='" + scope + "']");
      assertThat(
              page.locator("#matrix-grid tbody:not(.pad) tr:not(.group) td").first().textContent())
          .isEqualTo(scope);
    }
  }

  @Test
  void isUsedByKeysAlone(Tab tab) {
    Page page = open(tab, Report.html(Samples.directory()));

    page.keyboard().press("/");
    page.keyboard().type("acme.users {id}");
    page.keyboard().press("ArrowDown");
    assertThat(focused(page)).startsWith("▾ /users");
    page.keyboard().press("ArrowDown");
    assertThat(focused(page)).startsWith("DELETE").contains("/users/{id}");
    page.keyboard().press("ArrowRight");
    assertThat(focused(page)).contains("users:delete");
    page.keyboard().press("ArrowLeft");
    page.keyboard().press("Enter");
    assertThat(page.locator("#details").isVisible()).isTrue();
    assertThat(page.locator("#details-title").textContent()).isEqualTo("DELETE /users/{id}");
    assertThat(page.locator("#details-body").textContent())
        .contains("org.acme.OwnsUser.test(path id)")
        .contains("acr gold, logged in within 300 s")
        .contains("● users:delete")
        .contains("○ admin:all")
        .contains("bearer", "session");
    Tab.photograph(page, "details");
    page.keyboard().press("Escape");
    assertThat(page.locator("#details").isVisible()).isFalse();
    assertThat(focused(page)).startsWith("DELETE");
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowUp");
    assertThat(focused(page)).isEqualTo("Endpoint");
    page.keyboard().press("Enter");
    assertThat(page.getAttribute("#matrix-grid thead th", "aria-sort")).isEqualTo("ascending");
    page.keyboard().press("Enter");
    assertThat(page.getAttribute("#matrix-grid thead th", "aria-sort")).isEqualTo("descending");
    assertThat(focused(page)).isEqualTo("Endpoint");
  }

  @Test
  void isAsWideAsTheWindowThatChanges(Tab tab) {
    Page page = open(tab, Report.html(Samples.directory()));
    PlaywrightAssertions.assertThat(page.locator("#matrix-grid"))
        .hasCSS("width", Pattern.compile("1\\d{3}px"));

    page.setViewportSize(640, 900);

    PlaywrightAssertions.assertThat(page.locator("#matrix-grid"))
        .hasCSS("width", Pattern.compile("700px"));
  }

  @Test
  void followsKeysThatComeRightAfterTheDetailsClose(Tab tab) {
    Page page = open(tab, Report.html(Samples.directory()));
    page.focus("#matrix-grid [tabindex='0']");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(page.locator("#details").isVisible()).isTrue();

    page.evaluate(
        """
        async () => {
          document.querySelector("#details").close();
          const up = { key: "ArrowUp", bubbles: true };
          document.activeElement.dispatchEvent(new KeyboardEvent("keydown", up));
          document.activeElement.dispatchEvent(new KeyboardEvent("keydown", up));
          await new Promise((closed) => setTimeout(closed, 50));
        }
        """);

    assertThat(focused(page)).isEqualTo("Endpoint");
  }

  private static Page open(Tab tab, String html) {
    Page page = tab.open(html, "matrix");
    return page;
  }

  private static String count(Page page) {
    return page.locator("#matrix-count").textContent();
  }

  /** The rows in sight. */
  static List<String> requests(Page page) {
    return Tab.texts(page.locator("#matrix-grid tbody tr:not(.group) th"), ".verb, .path");
  }

  private static List<String> columns(Page page) {
    return page.locator("#matrix-grid thead th").allTextContents();
  }

  private static List<String> groups(Page page) {
    return page.locator("#matrix-grid .group").allTextContents();
  }

  private static String mark(Page page, String request, String scope) {
    page.selectOption("#matrix-group", "");
    int row = requests(page).indexOf(request);
    int column = columns(page).indexOf(scope);
    return page.locator("#matrix-grid tbody tr")
        .locator("visible=true")
        .nth(row)
        .locator("> *")
        .nth(column)
        .textContent();
  }

  private static String focused(Page page) {
    return page.locator("#matrix-grid :focus").textContent();
  }
}
