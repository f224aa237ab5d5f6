package org.scopewarden.review.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.compare.Comparison;

/** axe-core finds nothing in any part, light or dark, wide or narrow; a picture of each is kept. */
@ExtendWith(Chromium.class)
final class AccessibilityTest {

  private static final List<String> PARTS =
      List.of("summary", "changes", "matrix", "explorer", "scopes", "public", "findings", "keys");

  /** What is broken, and where. */
  private static final String RUN =
      """
      async (options) => {
        const found = await axe.run(document, options);
        return found.violations.flatMap((broken) =>
          broken.nodes.map((node) => `${broken.id}: ${node.target} ${node.failureSummary}`));
      }
      """;

  private static final Map<String, Object> ALL = Map.of("resultTypes", List.of("violations"));

  /** What else there is does not depend on the theme. */
  private static final Map<String, Object> CONTRAST =
      Map.of("resultTypes", List.of("violations"), "runOnly", List.of("color-contrast"));

  private static String html = "";

  @BeforeAll
  static void generate() {
    Manifests after = Changed.directory();
    html = Report.html(after, Comparison.of(Samples.directory(), after).changes());
  }

  @Test
  void isCompleteInLight(Tab tab) throws IOException {
    check(tab, ColorScheme.LIGHT, ALL);
  }

  @Test
  void isCompleteInDark(Tab tab) throws IOException {
    check(tab, ColorScheme.DARK, CONTRAST);
  }

  @Test
  void fitsANarrowPage(Tab tab) {
    Page page = tab.open(html, new NewContextOptions().setViewportSize(390, 844));

    for (String part : PARTS) {
      show(page, part);
      Tab.awaitFrames(page);
      assertThat(page.evaluate("document.documentElement.scrollWidth")).as(part).isEqualTo(390);
      assertThat(page.evaluate("scrollY")).as(part).isEqualTo(0);
      Tab.photograph(page, "narrow-" + part);
    }
  }

  private static void check(Tab tab, ColorScheme theme, Map<String, Object> options)
      throws IOException {
    Page page =
        tab.open(html, new NewContextOptions().setViewportSize(1440, 900).setColorScheme(theme));
    page.evaluate(axe());

    for (String part : PARTS) {
      show(page, part);
      assertThat((List<?>) page.evaluate(RUN, options)).as(part).isEmpty();
      Tab.photograph(page, theme.name().toLowerCase(Locale.ROOT) + "-" + part);
    }
    show(page, "matrix");
    page.locator("#matrix-grid tbody th[scope=row]").first().click();
    assertThat((List<?>) page.evaluate(RUN, options)).as("dialog").isEmpty();
  }

  private static void show(Page page, String part) {
    page.click("nav a[href='#" + part + "']");
    page.waitForSelector("#" + part + ".current");
  }

  private static String axe() throws IOException {
    try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), UTF_8);
    }
  }
}
