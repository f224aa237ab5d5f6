package org.scopewarden.benchmarks.compile;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The most memory that this process ever held: resident, where Linux tells ({@code VmHWM}), else
 * the sum of the peaks of the pools of the heap, which is less and never compared with the former.
 */
final class PeakMemory {

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String RESIDENT = "VmHWM:";
  private static final double MEGABYTE = 1024.0 * 1024;

  private PeakMemory() {}

  /** In megabytes. */
  static double read() throws IOException {
    return Files.isReadable(STATUS) ? resident() : heap();
  }

  private static double resident() throws IOException {
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith(RESIDENT))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseGet(PeakMemory::heap);
  }

  private static double heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToDouble(usage -> usage.getUsed() / MEGABYTE)
        .sum();
  }
}
