package org.scopewarden.review.approval;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of the approval: read whole or not at all, replaced at once. */
record TextFile(Path path) {

  /** Some 50,000 endpoints. */
  static final long LARGEST = 64L << 20;

  private static final List<String> CONFLICT_MARKERS =
      List.of("<<<<<<<", "|||||||", "=======", ">>>>>>>");

  boolean exists() {
    return Files.exists(path);
  }

  /**
   * The text with line feeds as its line ends, whatever they are in the file.
   *
   * @throws ApprovalException if the file is a symbolic link, cannot be read, is too large, is not
   *     UTF-8, does not end with a line end, or holds the marks of an unresolved merge
   */
  String read() {
    if (Files.isSymbolicLink(path)) {
      throw new ApprovalException(path + ": is a symbolic link, and code owners protect no more");
    }
    try {
      String text = decoded(bytes()).replace("\r\n", "\n");
      requireNoConflict(text);
      if (!text.endsWith("\n")) {
        throw problem(text, text.length(), "the end is missing");
      }
      return text;
    } catch (CharacterCodingException e) {
      throw new ApprovalException(path + ": is not UTF-8", e);
    } catch (IOException e) {
      throw new ApprovalException(path + ": cannot be read (" + e + ")", e);
    }
  }

  private byte[] bytes() throws IOException {
    try (var input = Files.newInputStream(path)) {
      byte[] bytes = input.readNBytes((int) LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new ApprovalException(
            path + ": is larger than the " + (LARGEST >> 20) + " MiB that are read");
      }
      return bytes;
    }
  }

  private static String decoded(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private void requireNoConflict(String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (CONFLICT_MARKERS.stream().anyMatch(lines.get(i)::startsWith)) {
        throw new ApprovalException(
            path
                + ":"
                + (i + 1)
                + ":1: a merge is not resolved here: take the target branch's file, in "
                + ApprovalFiles.LOG
                + " with the approvals of both, and build again");
      }
    }
  }

  /** A problem at a place in the text. */
  private ApprovalException problem(String text, int offset, String message) {
    long line = 1 + text.substring(0, offset).chars().filter(c -> c == '\n').count();
    int column = offset - text.lastIndexOf('\n', offset - 1);
    return new ApprovalException(path + ":" + line + ":" + column + ": " + message);
  }

  /**
   * Replaces the file. Whoever reads meanwhile, or after a crash, finds the old text or the new
   * one.
   *
   * @throws ApprovalException if the file cannot be written
   */
  void write(String text) {
    Path temporary = path.resolveSibling("." + path.getFileName() + ".new");
    try {
      Files.writeString(temporary, text, CREATE, TRUNCATE_EXISTING, WRITE, SYNC);
      move(temporary);
    } catch (IOException e) {
      throw new ApprovalException(path + ": cannot be written (" + e + ")", e);
    }
  }

  private void move(Path temporary) throws IOException {
    try {
      Files.move(temporary, path, ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, path, REPLACE_EXISTING);
    }
  }
}
