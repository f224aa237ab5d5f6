package org.scopewarden.review.approval;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.scopewarden.model.ManifestReader;
import org.scopewarden.model.ManifestWriter;
import org.scopewarden.model.Manifests;

/**
 * The two files of an application that its code owners protect.
 *
 * @param directory where both are
 */
public record ApprovalFiles(Path directory) {

  /** The approved document. */
  public static final String DOCUMENT = "scope-manifest.json";

  /** The log of the approvals. */
  public static final String LOG = "scope-approvals.json";

  /** The file of the approved document. */
  public Path document() {
    return directory.resolve(DOCUMENT);
  }

  /** The file of the log. */
  public Path log() {
    return directory.resolve(LOG);
  }

  /**
   * Reads both; nothing if there is neither.
   *
   * @throws ApprovalException if there is one without the other, if they do not belong together, or
   *     if one is not what was written
   * @throws org.scopewarden.model.ManifestException if the document is not one
   */
  public Optional<Approved> read() {
    TextFile documentFile = new TextFile(document());
    TextFile logFile = new TextFile(log());
    if (!documentFile.exists() && !logFile.exists()) {
      return Optional.empty();
    }
    requireBeside(documentFile, logFile);
    requireBeside(logFile, documentFile);
    String text = documentFile.read();
    ApprovalLog log = LogReader.read(logFile.read(), log().toString());
    return Optional.of(new Approved(parsed(text), belonging(log, text), log.next() != null));
  }

  private static void requireBeside(TextFile there, TextFile file) {
    if (!file.exists()) {
      throw new ApprovalException(
          file.path()
              + ": is missing, although "
              + there.path().getFileName()
              + " is there: take both from the branch that has them");
    }
  }

  private Manifests parsed(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ManifestReader.readAll(new ByteArrayInputStream(bytes), document().toString());
  }

  private ApprovalLog belonging(ApprovalLog log, String text) {
    String digest = Digest.of(text);
    if (!digest.equals(log.manifest()) && !digest.equals(log.next())) {
      throw new ApprovalException(
          document()
              + ": is not the document of "
              + LOG
              + ", whose \"manifest\" is another digest: only a build writes these files."
              + " Take both from the target branch, keep the approvals of yours, and build again");
    }
    return log.of(digest);
  }

  /**
   * Writes both for the first time.
   *
   * @throws ApprovalException if a file cannot be written
   */
  void writeFirst(Manifests document) {
    write(document, ApprovalLog.first(Digest.of(ManifestWriter.write(document))));
  }

  /**
   * Replaces both. Each state in between is readable, and has the old document with approvals that
   * wait for the new one, or the new document; only without former files is it an error.
   *
   * @param log the approvals; which document they belong to is set here
   * @throws ApprovalException if a file cannot be written
   */
  void write(Manifests document, ApprovalLog log) {
    TextFile documentFile = new TextFile(document());
    TextFile logFile = new TextFile(log());
    String text = ManifestWriter.write(document);
    ApprovalLog last = log.of(Digest.of(text));
    if (documentFile.exists() && !last.manifest().equals(log.manifest())) {
      logFile.write(LogWriter.write(log.beforeWriting(last.manifest())));
    }
    documentFile.write(text);
    logFile.write(LogWriter.write(last));
  }
}
