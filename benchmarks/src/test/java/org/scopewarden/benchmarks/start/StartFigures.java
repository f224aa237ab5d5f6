package org.scopewarden.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What one start took, in milliseconds.
 *
 * @param loading to load the classes and to look at their methods, on the wall
 * @param loadingCpu likewise, of the processor for the starting thread
 * @param added what was added to it, on the wall
 * @param addedCpu likewise, of the processor for the starting thread
 * @param entries how many of the methods have an entry, or how many empty classes there are
 */
record StartFigures(
    double loading, double loadingCpu, double added, double addedCpu, long entries) {

  static StartFigures read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return new StartFigures(
        Double.parseDouble(lines.get(0)),
        Double.parseDouble(lines.get(1)),
        Double.parseDouble(lines.get(2)),
        Double.parseDouble(lines.get(3)),
        Long.parseLong(lines.get(4)));
  }
}
