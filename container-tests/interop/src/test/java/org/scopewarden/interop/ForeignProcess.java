package org.scopewarden.interop;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, which ends with the test. */
final class ForeignProcess implements AutoCloseable {

  private static final int LONGEST_START_SECONDS = 600;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Process process;
  private final Path log;

  /** Starts it; what it says goes to {@code log}. */
  ForeignProcess(ProcessBuilder builder, Path log) throws IOException {
    this.log = log;
    this.process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  /** A port of 127.0.0.1 that was free a moment ago. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Waits until {@code address} is answered with 200. */
  void awaitOk(URI address) throws IOException, InterruptedException {
    for (int second = 0; second < LONGEST_START_SECONDS && process.isAlive(); second++) {
      if (isOk(address)) {
        return;
      }
      process.waitFor(1, TimeUnit.SECONDS);
    }
    close();
    throw new IllegalStateException("it did not start:\n" + Files.readString(log));
  }

  private static boolean isOk(URI address) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20)).build();
    try {
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false; // Not yet.
    }
  }

  /** Ends it, and what it started. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process
        .onExit()
        .orTimeout(30, TimeUnit.SECONDS)
        .handle((ended, late) -> process.destroyForcibly())
        .join();
  }
}
