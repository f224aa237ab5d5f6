package org.scopewarden.benchmarks.compile;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.tools.ToolProvider;

/** The main class of the process that is measured: javac, and at its end what it took. */
public final class ForkedCompiler {

  private ForkedCompiler() {}

  /**
   * Runs javac.
   *
   * @param arguments the file for the figures, then javac's own
   */
  public static void main(String[] arguments) throws IOException {
    String[] own = Arrays.copyOfRange(arguments, 1, arguments.length);
    int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, own);
    if (failed != 0) {
      System.exit(failed);
    }
    Files.write(
        Path.of(arguments[0]), List.of(String.valueOf(cpu()), String.valueOf(PeakMemory.read())));
  }

  private static double cpu() {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return system.getProcessCpuTime() / 1e9;
  }
}
