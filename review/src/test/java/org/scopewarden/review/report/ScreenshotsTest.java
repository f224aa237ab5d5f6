package org.scopewarden.review.report;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
final class ScreenshotsTest {

  private static final List<String> PARTS =
      List.of("summary", "changes", "matrix", "explorer", "scopes", "public", "findings", "keys");

  @Test
  void looks(Tab tab) {
    String small = Report.html(Samples.directory());
    shoot(tab, small, "small-light", new NewContextOptions().setViewportSize(1440, 900));
    shoot(tab, small, "small-dark", new NewContextOptions().setViewportSize(1440, 900).setColorScheme(ColorScheme.DARK));
    shoot(tab, small, "small-narrow", new NewContextOptions().setViewportSize(390, 844));
    String large = Report.html(Samples.large(1000, 100));
    shoot(tab, large, "large-light", new NewContextOptions().setViewportSize(1440, 900));
    shoot(tab, large, "large-dark", new NewContextOptions().setViewportSize(1440, 900).setColorScheme(ColorScheme.DARK));
  }

  private static void shoot(Tab tab, String html, String name, NewContextOptions options) {
    Page page = tab.open(html, options);
    for (String part : PARTS) {
      page.navigate(page.url().split("#")[0] + "#" + part);
      Tab.photograph(page, name + "-" + part);
    }
  }
}
