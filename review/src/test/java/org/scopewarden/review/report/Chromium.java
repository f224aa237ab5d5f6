package org.scopewarden.review.report;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test a tab of the Chromium that is installed, and fails it if the page did what a report
 * must not do. Where there is no Chromium the test is skipped, but not if {@code CI} is set.
 */
final class Chromium implements ExecutionCondition, ParameterResolver, AfterEachCallback {

  private static final Namespace NAMESPACE = Namespace.create(Chromium.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return installed().isPresent() || System.getenv("CI") != null
        ? ConditionEvaluationResult.enabled("there is a Chromium, or has to be")
        : ConditionEvaluationResult.disabled("no Chromium is installed");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Tab.class;
  }

  @Override
  public Tab resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Browser browser =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .computeIfAbsent("browser", key -> new Started(), Started.class)
            .browser;
    Tab tab = new Tab(browser, context.getRequiredTestClass().getSimpleName());
    context.getStore(NAMESPACE).put("tab", tab);
    return tab;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Tab tab = context.getStore(NAMESPACE).remove("tab", Tab.class);
    if (tab != null) {
      tab.close();
    }
  }

  /** The property {@code scopewarden.chromium}, or the first on the path. */
  private static Optional<Path> installed() {
    String named = System.getProperty("scopewarden.chromium");
    return named != null
        ? Optional.of(Path.of(named))
        : Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
            .flatMap(directory ->
                Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                    .map(name -> Path.of(directory, name)))
            .filter(Files::isExecutable)
            .findFirst();
  }

  /** The browser of all tests. JUnit closes it after the last. */
  private static final class Started implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;

    Started() {
      PlaywrightAssertions.setDefaultAssertionTimeout(Tab.PATIENCE_MILLIS);
      Path chromium =
          installed()
              .orElseThrow(() ->
                  new IllegalStateException(
                      "no Chromium on the PATH: install it, or set -Dscopewarden.chromium"));
      playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      browser =
          playwright
              .chromium()
              .launch(
                  new LaunchOptions()
                      .setExecutablePath(chromium)
                      .setTimeout(Tab.PATIENCE_MILLIS)
                      .setArgs(List.of("--disable-gpu")));
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }
}
