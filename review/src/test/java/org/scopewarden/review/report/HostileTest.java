package org.scopewarden.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.scopewarden.model.compare.Comparison;

/** No text of a manifest runs, asks for anything, or breaks the page, wherever it stands. */
@ExtendWith(Chromium.class)
final class HostileTest {

  private static final List<String> PARTS =
      List.of("summary", "changes", "matrix", "explorer", "scopes", "public", "findings", "keys");

  private static final String HTML =
      Report.html(
          Hostile.changed(), Comparison.of(Hostile.document(), Hostile.changed()).changes());

  @Test
  void runsNothingAndKeepsEveryPart(Tab tab) {
    Page page = tab.open(HTML);

    for (String part : PARTS) {
      page.click("nav a[href='#" + part + "']");
      page.waitForSelector("#" + part + ".current");
      assertThat(isTooWide(page)).as(part).isFalse();
      Tab.photograph(page, "hostile-" + part);
    }
    assertThat(page.evaluate("window.owned")).isNull();
    assertThat(page.locator("script").count()).isEqualTo(2);
    assertThat(page.locator("img, iframe, object, embed, link").count()).isZero();
  }

  @Test
  void showsTheTextsAsTheyAre(Tab tab) {
    Page page = tab.open(Report.html(Hostile.document()), "public");
    List<String> reasons = page.locator("#public-list .prose").allTextContents();
    assertThat(reasons).hasSize(Hostile.TEXTS.size());
    assertThat(reasons)
        .anyMatch(reason -> reason.startsWith(Hostile.TEXTS.get(0)))
        .anyMatch(reason -> reason.contains("⟨U+202E⟩GNP.exe"))
        .anyMatch(reason -> reason.contains("half⟨U+D83D⟩"))
        .anyMatch(reason -> reason.contains("👩‍👩‍👧"))
        .anyMatch(reason -> reason.contains("w".repeat(10_000)));
  }

  @Test
  void runsNothingInDialogAndExplorer(Tab tab) {
    Page page = tab.open(Report.html(Hostile.document()), "matrix");
    page.evaluate("for (const one of endpoints) { details.show(one); byId('details').close(); }");
    page.click("nav a[href='#explorer']");
    page.locator("#explorer-choices input").first().check();
    page.evaluate("explorer.choose(atoms.map((atom) => atom.text))");
    assertThat(page.locator("#explorer-answer").textContent()).contains("24 of 24 endpoints");
    assertThat(page.evaluate("window.owned")).isNull();
    assertThat(isTooWide(page)).isFalse();
  }

  @Test
  void runsNothingWhereScriptsAreOff(Tab tab) {
    Page page = tab.open(HTML, new NewContextOptions().setJavaScriptEnabled(false));

    assertThat(page.locator(".view:visible").count()).isEqualTo(PARTS.size());
    assertThat(page.locator("#matrix tbody tr").count()).isEqualTo(2 * Hostile.TEXTS.size());
    assertThat(page.locator("img, iframe, object, embed, link").count()).isZero();
  }

  private static boolean isTooWide(Page page) {
    return (boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }
}
