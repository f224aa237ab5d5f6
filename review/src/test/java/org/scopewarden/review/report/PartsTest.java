package org.scopewarden.review.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.compare.Comparison;

@ExtendWith(Chromium.class)
final class PartsTest {

  private static final Manifests BEFORE = Samples.directory();
  private static final Manifests AFTER = Changed.directory();
  private static final String HTML = Report.html(AFTER, Comparison.of(BEFORE, AFTER).changes());

  private static final String BACKGROUNDS =
      """
      (selector) => new Set([...document.querySelectorAll(selector)]
        .map((one) => getComputedStyle(one).backgroundColor)).size
      """;

  @Test
  void areShownOneAtATimeByDigits(Tab tab) {
    Page page = tab.open(HTML);

    assertThat(page.locator(".view:visible")).hasId("summary");
    page.keyboard().press("7");
    assertThat(page.locator(".view:visible")).hasId("findings");
    assertThat(page.locator("nav [aria-current]"))
        .hasText(java.util.regex.Pattern.compile("Findings"));
    page.goBack();
    assertThat(page.locator(".view:visible")).hasId("summary");
  }

  @Test
  void searchByASlashAndLeaveSingleKeysAloneIfAsked(Tab tab) {
    Page page = tab.open(HTML);

    page.keyboard().press("/");
    assertThat(page.locator(".view:visible")).hasId("matrix");
    assertThat(page.locator("#matrix-words")).isFocused();
    page.keyboard().type("/7");
    assertThat(page.locator("#matrix-words")).hasValue("/7");
    page.click("nav a[href='#keys']");
    page.uncheck("#single-keys");
    page.locator("#single-keys").blur();
    page.keyboard().press("3");
    page.keyboard().press("/");
    assertThat(page.locator(".view:visible")).hasId("keys");
  }

  /** The event of the address comes later than the next key. */
  @Test
  void areShownBeforeTheNextKey(Tab tab) {
    Page page = tab.open(HTML);

    page.evaluate(
        """
        for (const key of ["7", "/"]) {
          document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
        }
        """);

    assertThat(page.locator("#findings [data-search]")).isFocused();
    assertThat(page.locator(".view:visible")).hasId("findings");
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "gone"})
  void areNeverAllHidden(String fragment, Tab tab) {
    Page page = tab.open(HTML, fragment);

    assertThat(page.locator(".view:visible")).hasId("summary");
    page.click("nav a[href='#public']");
    assertThat(page.locator(".view:visible")).hasId("public");
    page.keyboard().press("Home");
    page.evaluate("location.hash = '#content'");
    assertThat(page.locator(".view:visible")).hasId("public");
  }

  /** However many there are: no row is looked at once for each other row. */
  @Test
  void lookAtEachRowAFewTimesToFilter(Tab tab) {
    Page page = tab.open(Report.html(Samples.large(1_000, 20)), "findings");
    int rows = page.locator("#finding-list tbody tr").count();

    page.evaluate(
        """
        const hidden = Object.getOwnPropertyDescriptor(HTMLElement.prototype, "hidden");
        window.reads = 0;
        Object.defineProperty(HTMLElement.prototype, "hidden",
            { ...hidden, get() { window.reads++; return hidden.get.call(this); } });
        """);
    page.fill("#findings [data-words]", "orders");

    assertThat(page.locator("#finding-list tbody tr:not([hidden])").count()).isBetween(1, rows - 1);
    assertThat((int) page.evaluate("window.reads")).isBetween(1, 3 * rows);
  }

  @Test
  void countWhatThereIs(Tab tab) {
    Page page = tab.open(HTML);

    assertThat(page.locator(".figure").allTextContents().stream().map(PartsTest::words))
        .containsExactly(
            "public 3 everyone, without a credential",
            "authenticated 1 whoever has a valid credential",
            "scoped 9 whoever has the scopes or roles",
            "denied 0 nobody");
    assertThat(page.locator("#modules tbody tr").count()).isEqualTo(2);
  }

  @Test
  void showChangesSideBySideAndFilterThem(Tab tab) {
    Page page = tab.open(HTML, "changes");

    Locator opened = page.locator(".change:has-text('GET /users/me')");
    assertThat(words(opened.locator("h2").textContent())).isEqualTo("▲ opened GET /users/me");
    assertThat(words(opened.locator(".example").textContent()))
        .isEqualTo("a request without a credential may now call GET /users/me.");
    assertThat(opened.locator("tbody tr").first().locator("td").allTextContents())
        .containsExactly("authenticated", "public: the page shows who is logged in");
    page.selectOption("#changes [data-choice=kind]", "renamed");
    assertThat(page.locator(".change:visible h2 code")).hasText("POST /login");
    page.selectOption("#changes [data-choice=kind]", "");
    page.check("#changes [data-only=weakening]");
    assertThat(
            page.locator(".change:visible")
                .evaluateAll("all => all.every(one => one.dataset.weakening === 'yes')"))
        .isEqualTo(true);
    page.fill("#changes [data-words]", "delete users:write");
    assertThat(page.locator(".change:visible h2 code").allTextContents())
        .containsExactly("DELETE /users/{id}");
    page.keyboard().press("ArrowDown");
    assertThat(page.locator(".change:visible")).isFocused();
    Tab.photograph(page, "changes");
  }

  @Test
  void sayWhyWhatIsPublicIs(Tab tab) {
    Page page = tab.open(HTML, "public");

    assertThat(page.locator("#public-list .prose").allTextContents())
        .containsExactly(
            "polled by the load balancer and by uptime checks",
            "whoever logs in has no token yet",
            "the page shows who is logged in");
    page.fill("#public [data-words]", "token");
    assertThat(page.locator("#public-list tbody tr:visible").count()).isEqualTo(1);
    assertThat(page.locator("#public [data-count]")).hasText("1 of 3");
  }

  @Test
  void listFindingsAndFilterThemByRule(Tab tab) {
    Page page = tab.open(HTML);

    page.click("[data-rule='SW501']");
    assertThat(page.locator("#finding-list tbody tr:visible")).hasCount(1);
    page.selectOption("#findings [data-choice]", "SW903");
    List<String> unchecked = page.locator("#finding-list tbody tr:visible th").allTextContents();
    assertThat(unchecked)
        .contains("GET /users/{id}", "DELETE /users/{id}")
        .doesNotContain("GET /users");
  }

  @Test
  void sortRowsAndMoveInThemByArrows(Tab tab) {
    Page page = tab.open(HTML, "scopes");
    Locator table = page.locator("#scopes table").first();

    table.locator("thead button:has-text('Opens alone')").click();
    assertThat(table.locator("tbody th").first()).hasText("admin:all");
    table.locator("thead button:has-text('Opens alone')").click();
    assertThat(table.locator("tbody th").first()).hasText("posts:read");
    table.locator("tbody tr").first().focus();
    page.keyboard().press("ArrowDown");
    assertThat(table.locator("tbody tr").nth(1)).isFocused();
    page.keyboard().press("End");
    assertThat(table.locator("tbody tr").last()).isFocused();
  }

  @Test
  void areLightOrDarkAsTheSystemSaysOrTheReader(Tab tab) {
    Page page = tab.open(HTML);

    assertThat(background(page)).isEqualTo("rgb(255, 255, 255)");
    page.click("[data-theme-choice=dark]");
    assertThat(background(page)).isEqualTo("rgb(20, 23, 27)");
    assertThat(page.locator("[data-theme-choice=dark]")).hasAttribute("aria-pressed", "true");
    page.click("[data-theme-choice=auto]");
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
    assertThat(background(page)).isEqualTo("rgb(20, 23, 27)");
    page.click("[data-theme-choice=light]");
    assertThat(background(page)).isEqualTo("rgb(255, 255, 255)");
  }

  @Test
  void showWhatIsChosenInTheColoursOfTheSystem(Tab tab) {
    Page page = tab.open(HTML);
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));

    for (String group : List.of(".theme button", "nav a")) {
      assertThat((int) page.evaluate(BACKGROUNDS, group)).as(group).isEqualTo(2);
    }
  }

  @Test
  void arePrintedWholeOnWhite(Tab tab) {
    Page page = tab.open(Report.html(Samples.large(300, 20)));
    page.click("[data-theme-choice=dark]");

    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(background(page)).isEqualTo("rgb(255, 255, 255)");
    assertThat(page.locator("nav").isVisible()).isFalse();
    assertThat(page.locator(".view:visible").count()).isEqualTo(6);
    assertThat(page.locator("#matrix-grid tbody tr:not(.group):visible")).hasCount(300);
    assertThat(page.locator("#matrix-grid tbody .scope-column").count())
        .as("cells that would not be printed")
        .isZero();
    page.setViewportSize(794, 1123);
    assertThat(page.locator("html")).hasJSProperty("scrollWidth", 794);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    assertThat(page.locator("#matrix-grid tbody tr:nth-child(60)")).hasCount(0);
  }

  @Test
  void areAllThereWithoutScripts(Tab tab) {
    Page page = tab.open(HTML, new NewContextOptions().setJavaScriptEnabled(false));

    assertThat(page.locator(".view:visible").count()).isEqualTo(8);
    assertThat(page.locator("#matrix tbody tr:visible").count()).isEqualTo(13);
    assertThat(page.locator("#matrix tbody tr:visible").first().textContent())
        .contains("GET /health");
    assertThat(page.locator("input:visible, select:visible, button:visible").count()).isZero();
  }

  @Test
  void sayThatNothingWasGivenToCompare(Tab tab) {
    Page page = tab.open(Report.html(BEFORE), "changes");
    assertThat(page.locator("#changes .lead"))
        .hasText("No approved manifest was given to compare with.");

    Page same = tab.open(Report.html(BEFORE, List.of()), "changes");
    assertThat(same.locator("#changes .lead"))
        .hasText("Nothing is different from the approved manifest.");
  }

  private static Object background(Page page) {
    return page.evaluate("getComputedStyle(document.body).backgroundColor");
  }

  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
