package org.scopewarden.review.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.compare.Comparison;

final class ReportTest {

  private static final Path SOURCES = Path.of("src", "main");

  @Test
  void isTheSameForTheSameDocument() {
    Manifests document = Samples.directory();
    List<Manifest> reversed = new ArrayList<>(document.modules());
    Collections.reverse(reversed);

    assertThat(Report.html(new Manifests(reversed))).isEqualTo(Report.html(Samples.directory()));
  }

  @Test
  void letsInItsOwnStyleAndScriptAndNothingElse() {
    String html = Report.html(Samples.directory());

    assertThat(between(html, "<meta http-equiv=\"Content-Security-Policy\" content=\"", "\""))
        .containsExactly(
            "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
                .formatted(
                    digest(between(html, "<style>", "</style>").get(0)),
                    digest(between(html, "<script>", "</script>").get(0))));
  }

  @Test
  void namesNoOtherPlace() {
    String html = Report.html(Samples.large(40, 10));

    assertThat(html).doesNotContain("http:", "https:", "//cdn", "@import", "url(");
  }

  @Test
  void hasNoMarkupInItsDataAndNoInvisibleCharacters() {
    String html = Report.html(Hostile.document());

    String data =
        between(html, "<script type=\"application/json\" id=\"data\">", "</script>").get(0);
    assertThat(data).doesNotContain("<").contains("\\u003c/script>");
    assertThat(html).doesNotContain("\u202e", "\u2028", "\u0000", "\ud83d<").contains("⟨U+202E⟩");
    assertThat(UTF_8.newEncoder().canEncode(html)).isTrue();
  }

  @Test
  void saysOfTenThousandEndpointsAll() {
    String html = Report.html(Samples.large(10_000, 100));

    assertThat(between(html, "<noscript>", "</noscript>"))
        .anySatisfy(
            table -> assertThat(between(table, "<tr><th scope=\"row\">", "</th>")).hasSize(10_000));
    assertThat(html.length()).isLessThan(20_000_000);
  }

  @Test
  void putsWhatNeedsApprovalFirst() {
    Manifests before = Samples.directory();
    Manifests after = Changed.directory();

    String html = Report.html(after, Comparison.of(before, after).changes());

    List<String> weakenings = between(html, "data-weakening=\"", "\"");
    assertThat(weakenings).contains("yes", "no").isSortedAccordingTo(Collections.reverseOrder());
  }

  @Test
  void isWrittenWithTheDirectoriesItNeeds(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("a/b/report.html");

    Report.write("<p>é", file);

    assertThat(Files.readString(file)).isEqualTo("<p>é");
  }

  /** The policy would stop most of these. What is not written needs no stopping. */
  @Test
  void hasScriptsThatMakeNoMarkupAndTemplatesWithoutHandlers() throws IOException {
    assertThat(sources("js"))
        .isNotEmpty()
        .allSatisfy(script ->
            assertThat(script)
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "eval(")
                .doesNotContain("document.write", "new Function", "fetch(", "XMLHttp"));
    assertThat(sources("jte"))
        .isNotEmpty()
        .allSatisfy(template ->
            assertThat(template)
                .doesNotContainPattern(" on[a-z]+=")
                .doesNotContain(" style=", "javascript:"));
    assertThat(sources("jte").stream().mapToInt(t -> t.split("unsafe\\{", -1).length - 1).sum())
        .as("the policy, the style, the script and the data")
        .isEqualTo(4);
  }

  private static List<String> sources(String type) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith("." + type)).toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    }
  }

  private static List<String> between(String text, String start, String end) {
    return Pattern.compile(Pattern.quote(start) + "(.*?)" + Pattern.quote(end), Pattern.DOTALL)
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  private static String digest(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
