package org.scopewarden.processor.report;

/**
 * A line of a file that is no source.
 *
 * @param file its name, as the user gave it
 * @param line counted from 1; 0 for the file as a whole
 */
public record FileLine(String file, int line) implements Location {

  /** The file as a whole. */
  public static FileLine whole(String file) {
    return new FileLine(file, 0);
  }

  /** The place as compilers print it, such as {@code scopewarden.baseline:3}. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
