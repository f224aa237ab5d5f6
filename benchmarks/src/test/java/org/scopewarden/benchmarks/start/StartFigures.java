package org.scopewarden.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What one start took.
 *
 * @param loading milliseconds to load the classes and to look at their methods
 * @param tables milliseconds to read the tables, and to compare them with the manifest
 * @param entries how many of the methods have an entry
 */
record StartFigures(double loading, double tables, long entries) {

  static StartFigures read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return new StartFigures(
        Double.parseDouble(lines.get(0)),
        Double.parseDouble(lines.get(1)),
        Long.parseLong(lines.get(2)));
  }
}
