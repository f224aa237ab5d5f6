package org.scopewarden.contract.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.scopewarden.contract.NotesResource;
import org.scopewarden.contract.WhoResource;
import org.scopewarden.contract.tck.ContainerTest;
import org.scopewarden.contract.tck.RunningServer;
import org.scopewarden.runtime.jaxrs.ScopewardenFeature;
import org.slf4j.LoggerFactory;

/**
 * A thousand callers at the same time, through all of Jersey but the sockets. How many requests is
 * a system property, {@code requests}: a million takes a minute.
 */
@Tag("SCP-11")
@Tag("EN-013")
@Tag("EN-015")
final class JerseyConcurrencyTest extends ContainerTest {

  private static final int REQUESTS = Integer.getInteger("requests", 100_000) / 2;
  private static final int CALLERS = 1_000;
  private static final int CHUNK = 250;
  private static final URI BASE = URI.create("http://127.0.0.1/");

  /** What answers with its caller: at once, from a parameter, from another thread. */
  private static final List<String> PATHS =
      List.of("notes/mine", "who/parameter", "who/stage", "who/suspended");

  private final List<String> tokens = new ArrayList<>();

  private final Logger log = (Logger) LoggerFactory.getLogger("org.scopewarden");
  private final Level level = log.getLevel();

  /** A line for each request would say nothing and take longer than the request. */
  @BeforeAll
  void beQuiet() {
    log.setLevel(Level.OFF);
  }

  @AfterAll
  void beLoudAgain() {
    log.setLevel(level);
  }

  @BeforeAll
  void issueTokens() {
    IntStream.range(0, CALLERS).mapToObj(i -> bearerOf("caller" + i)[1]).forEach(tokens::add);
  }

  @Override
  public RunningServer start(Set<Class<?>> resources, Object... providers) {
    throw new IllegalStateException("there is no socket here");
  }

  @Test
  void platformThreadsKeepCallersApart() throws Exception {
    keepsApart(Executors.newFixedThreadPool(16));
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void virtualThreadsKeepCallersApart() throws Exception {
    keepsApart(
        (ExecutorService)
            Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null));
  }

  private void keepsApart(ExecutorService threads) throws Exception {
    ApplicationHandler application =
        new ApplicationHandler(
            new ResourceConfig(NotesResource.class, WhoResource.class)
                .register(new ScopewardenFeature(settings().transportPlainHttp("allow").build())));
    List<Callable<List<String>>> chunks = new ArrayList<>();
    for (int i = 0; i < REQUESTS / CHUNK; i++) {
      Random random = new Random(i);
      chunks.add(() -> mixedUp(application, random));
    }
    try {
      for (Future<List<String>> chunk : threads.invokeAll(chunks)) {
        assertThat(chunk.get()).isEmpty();
      }
    } finally {
      threads.shutdownNow();
      application.onShutdown(null);
    }
  }

  /** Asks as random callers, every tenth time as nobody, and returns the wrong answers. */
  private List<String> mixedUp(ApplicationHandler application, Random random) throws Exception {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < CHUNK; i++) {
      String path = PATHS.get(random.nextInt(PATHS.size()));
      boolean nobody = random.nextInt(10) == 0;
      int caller = random.nextInt(CALLERS);
      String answer = ask(application, path, nobody ? null : tokens.get(caller));
      String name = "caller" + caller;
      boolean twice = path.equals("who/stage") || path.equals("who/suspended");
      String expected = nobody ? "401" : twice ? name + " " + name : name;
      if (!answer.equals(expected)) {
        wrong.add(path + " answered " + answer + " to " + (nobody ? "nobody" : name));
      }
    }
    return wrong;
  }

  private static String ask(ApplicationHandler application, String path, @Nullable String token)
      throws Exception {
    ContainerRequest request =
        new ContainerRequest(
            BASE,
            BASE.resolve(path),
            "GET",
            new Plain(),
            new MapPropertiesDelegate(),
            application.getConfiguration());
    if (token != null) {
      request.header("Authorization", token);
    }
    ContainerResponse answer = application.apply(request).get();
    return answer.getStatus() == 200
        ? answer.getEntity().toString()
        : Integer.toString(answer.getStatus());
  }

  /** What a server says of a request before we do. */
  private record Plain() implements SecurityContext {

    @Override
    public @Nullable Principal getUserPrincipal() {
      return null;
    }

    @Override
    public boolean isUserInRole(String role) {
      return false;
    }

    @Override
    public boolean isSecure() {
      return false;
    }

    @Override
    public @Nullable String getAuthenticationScheme() {
      return null;
    }
  }
}
