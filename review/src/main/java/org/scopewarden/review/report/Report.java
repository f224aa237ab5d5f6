package org.scopewarden.review.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.compare.Change;

/**
 * One HTML page about a document: who may call what, what each scope opens, what to look at twice,
 * and what changed. The page asks no network for anything, its policy (CSP Level 3) lets no script
 * run but its own, and the same document gives the same page.
 */
public final class Report {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Report.class.getClassLoader(), Report.class.getPackageName());

  private Report() {}

  /** The page about {@code document}, with no word on changes: nothing is known to be approved. */
  public static String html(Manifests document) {
    return html(new Page(document, null));
  }

  /**
   * The page about {@code document}.
   *
   * @param changes what is different from what was approved; empty if nothing is
   */
  public static String html(Manifests document, List<Change> changes) {
    return html(new Page(document, changes));
  }

  /**
   * Writes {@code html} in UTF-8, and the directories that it needs.
   *
   * @throws IOException if {@code file} cannot be written
   */
  public static void write(String html, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, html);
  }

  private static String html(Page page) {
    StringOutput html = new StringOutput();
    TEMPLATES.render("page.jte", page, html);
    return VisibleText.of(html.toString());
  }
}
