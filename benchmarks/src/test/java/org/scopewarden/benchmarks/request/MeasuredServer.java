package org.scopewarden.benchmarks.request;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** A server in a process of its own, whose processor time can be read. */
final class MeasuredServer implements AutoCloseable {

  private final Process process;
  private final int port;

  private MeasuredServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts one.
   *
   * @param guarded whether Scopewarden guards it
   * @param keys the file with the JWK Set
   */
  static MeasuredServer start(String classPath, boolean guarded, String algorithm, Path keys)
      throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                classPath,
                ForkedServer.class.getName(),
                String.valueOf(guarded),
                algorithm,
                keys.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String port = output.readLine();
    if (port == null) {
      throw new IllegalStateException("the server did not start");
    }
    return new MeasuredServer(process, Integer.parseInt(port));
  }

  /**
   * Sends requests, and waits for each answer.
   *
   * @param connections how many at a time
   * @param requests how many on each
   */
  LoadFigures load(String token, int connections, int requests) throws InterruptedException {
    Duration before = processorTime();
    long begun = System.nanoTime();
    Connections.run(connections, () -> new KeptConnection(port, token).send(requests));
    long elapsed = System.nanoTime() - begun;
    long spent = processorTime().minus(before).toNanos();
    return new LoadFigures(elapsed, spent, (long) connections * requests);
  }

  private Duration processorTime() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
  }
}
