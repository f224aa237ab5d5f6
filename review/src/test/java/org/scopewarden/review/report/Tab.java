package org.scopewarden.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A tab with one report, from a file as a reviewer opens it. Every request but that for the file is
 * refused, and together with errors and breaches of the policy remembered.
 */
final class Tab {

  /** How long a slow machine may take for what a fast one does at once. */
  static final int PATIENCE_MILLIS = 120_000;

  private static final Path DIRECTORY = Path.of("target", "reports");

  private final Browser browser;
  private final String name;
  private final List<String> offences = new ArrayList<>();
  private final List<BrowserContext> contexts = new ArrayList<>();

  Tab(Browser browser, String name) {
    this.browser = browser;
    this.name = name;
  }

  /** Opens {@code html} in a window of 1440 by 900. */
  Page open(String html) {
    return open(html, new Browser.NewContextOptions().setViewportSize(1440, 900));
  }

  /** Opens {@code html} with the part of that id in sight, in a window of 1440 by 900. */
  Page open(String html, String part) {
    return open(html, "#" + part, new Browser.NewContextOptions().setViewportSize(1440, 900));
  }

  /** Opens {@code html} as {@code options} say. */
  Page open(String html, Browser.NewContextOptions options) {
    return open(html, "", options);
  }

  private Page open(String html, String fragment, Browser.NewContextOptions options) {
    Path file = DIRECTORY.resolve(name + ".html").toAbsolutePath();
    try {
      Report.write(html, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String address = file.toUri().toString();
    BrowserContext context = browser.newContext(options.setReducedMotion(ReducedMotion.REDUCE));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    contexts.add(context);
    Page page = context.newPage();
    context.route(
        "**/*",
        route -> {
          if (route.request().url().replaceFirst("#.*", "").equals(address)) {
            route.resume();
          } else {
            offences.add("asked for " + route.request().url());
            route.abort();
          }
        });
    page.onConsoleMessage(message -> {
      if (List.of("error", "warning").contains(message.type())) {
        offences.add("console: " + message.text());
      }
    });
    page.onPageError(error -> offences.add("script: " + error));
    page.onDialog(dialog -> {
      offences.add("dialog: " + dialog.message());
      dialog.dismiss();
    });
    page.navigate(address + fragment);
    if (!Boolean.FALSE.equals(options.javaScriptEnabled)) {
      awaitFrames(page);
    }
    return page;
  }

  /** Where the fragment leads, the browser goes with a frame, maybe after the page has loaded. */
  static void awaitFrames(Page page) {
    page.evaluate(
        """
        Promise.race([
          new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
          new Promise((late) => setTimeout(late, 20_000)),
        ])
        """);
  }

  /** Leaves a picture of what is in sight in {@code target/reports}. */
  static void photograph(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(DIRECTORY.resolve(name + ".png")));
  }

  /**
   * Of each of {@code places} the texts of what {@code parts} selects in it, with blanks between.
   */
  static List<String> texts(Locator places, String parts) {
    String read =
        """
        (all, parts) => all.map((one) =>
          [...one.querySelectorAll(parts)].map((part) => part.textContent).join(" ").trim())
        """;
    return ((List<?>) places.evaluateAll(read, parts)).stream().map(Object::toString).toList();
  }

  /** What the page did that a report must not do. */
  List<String> offences() {
    return offences;
  }

  /** Closes the tab, which has to have behaved. */
  void close() {
    contexts.forEach(BrowserContext::close);
    assertThat(offences).isEmpty();
  }
}
