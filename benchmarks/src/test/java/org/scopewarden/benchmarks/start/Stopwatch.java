package org.scopewarden.benchmarks.start;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/** Time on the wall, and of the processor for this thread: on a busy machine they differ a lot. */
final class Stopwatch {

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<String> figures = new ArrayList<>();
  private long cpu = threads.getCurrentThreadCpuTime();
  private long wall = System.nanoTime();

  /** Notes the milliseconds since the last lap: those on the wall, then those of the processor. */
  void lap() {
    long cpuNow = threads.getCurrentThreadCpuTime();
    long wallNow = System.nanoTime();
    figures.add(String.valueOf((wallNow - wall) / 1e6));
    figures.add(String.valueOf((cpuNow - cpu) / 1e6));
    cpu = threads.getCurrentThreadCpuTime();
    wall = System.nanoTime();
  }

  /** A line for each figure, and for {@code entries}. */
  List<String> figures(long entries) {
    List<String> lines = new ArrayList<>(figures);
    lines.add(String.valueOf(entries));
    return lines;
  }
}
