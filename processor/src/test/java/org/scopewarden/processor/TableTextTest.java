package org.scopewarden.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.processor.Fixtures.compile;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scopewarden.runtime.access.Authentication.Authenticated;
import org.scopewarden.runtime.access.Caller;
import org.scopewarden.runtime.access.CheckInstances;
import org.scopewarden.runtime.access.DecidingRequest;
import org.scopewarden.runtime.access.Decision;
import org.scopewarden.runtime.access.Decision.Permitted;
import org.scopewarden.runtime.access.Decision.Refused;
import org.scopewarden.runtime.access.InterceptedMethod;
import org.scopewarden.runtime.access.InterceptorTable;
import org.scopewarden.runtime.access.Scheme;

/** That a table says what its annotations do, whatever stands in them and however much it is. */
class TableTextTest {

  /** What would end a text block or a line, change its direction, or be taken for an escape. */
  private static final String ODD =
      "\"\"\" \"\"\"\"\" \\ \\u0041 \\n\n  deny\r\n  method x()V \u202e \u2028 +%2B \u00e9";

  /** Line ends of every kind, and behind each what would open this endpoint, or another. */
  private static final List<String> LINE_ENDS =
      List.of("\n", "\r", "\r\n", "\n\n", "\u000b", "\f", "\u001e", "\u0085", "\u2028", "\u2029");

  private static final String SMUGGLED =
      LINE_ENDS.stream()
          .map(end ->
              end
                  + "  authenticated"
                  + end
                  + "  public because of it"
                  + end
                  + "GET /all"
                  + end
                  + "  method toString()Ljava/lang/String;"
                  + end
                  + "  public because of it")
          .collect(Collectors.joining("", "x", ""));

  private static final int ENDPOINTS = 300;

  @Test
  void comparesARoleLiterallyWhateverItIsMadeOf() throws Exception {
    String literal = literal(ODD);
    InterceptedMethod method =
        find("jakarta.annotation.security.RolesAllowed({" + literal + ", \"b\"})", "\"odd\"");

    assertThat(decide(method, ODD)).isInstanceOf(Permitted.class);
    assertThat(decide(method, "b")).isInstanceOf(Permitted.class);
    assertThat(decide(method, ODD.strip() + "e")).isInstanceOf(Refused.class);
    assertThat(decide(method, "")).isInstanceOf(Refused.class);
  }

  @Test
  void takesNoPartOfAReasonOrPathForARule() throws Exception {
    InterceptedMethod open =
        find("org.scopewarden.annotations.Public(reason = " + literal(ODD) + ")", literal(ODD));
    InterceptedMethod closed = find("jakarta.annotation.security.DenyAll", literal(ODD));

    assertThat(decide(open, "")).isInstanceOf(Permitted.class);
    assertThat(open.signatures()).containsExactly("get()V");
    assertThat(decide(closed, "")).isInstanceOf(Refused.class);
    assertThat(closed.signatures()).containsExactly("get()V");
  }

  @Test
  void opensNothingThatIsSmuggledIntoAReasonOrPath() throws Exception {
    String smuggled = literal(SMUGGLED);
    String closed = "@GET @Path(" + smuggled + ") @jakarta.annotation.security.DenyAll";
    String open = "@POST @org.scopewarden.annotations.Public(reason = " + smuggled + ")";
    Class<?> resource =
        load("", closed + " public void get() {} " + open + " public void post() {}");
    InterceptorTable table = new InterceptorTable();

    InterceptedMethod get = table.find(resource, resource.getMethod("get")).orElseThrow();
    InterceptedMethod post = table.find(resource, resource.getMethod("post")).orElseThrow();

    assertThat(decide(get, "")).isInstanceOf(Refused.class);
    assertThat(decide(post, "")).isInstanceOf(Permitted.class);
    assertThat(table.find(resource, resource.getMethod("toString"))).isEmpty();
  }

  @Test
  void dividesATableThatIsTooLongForOneConstant() throws Exception {
    String path = "\u4e2d".repeat(400);
    String methods =
        IntStream.range(0, ENDPOINTS)
            .mapToObj(i -> "@GET @Path(\"" + path + i + "\") public void get" + i + "() {}\n")
            .collect(Collectors.joining());
    Class<?> resource = load("@org.scopewarden.annotations.Authenticated ", methods);
    InterceptorTable table = new InterceptorTable();

    for (int i = 0; i < ENDPOINTS; i++) {
      assertThat(table.find(resource, resource.getMethod("get" + i))).isPresent();
    }
  }

  private static InterceptedMethod find(String annotation, String path) throws Exception {
    Class<?> resource =
        load("", "@GET @Path(" + path + ") @" + annotation + " public void get() {}");
    return new InterceptorTable().find(resource, resource.getMethod("get")).orElseThrow();
  }

  private static Class<?> load(String annotation, String methods) throws Exception {
    String source =
        "package odd; import jakarta.ws.rs.*; @Path(\"odd\") "
            + annotation
            + "public class OddResource { "
            + methods
            + " }";
    Compilation compilation =
        compile(
            List.of(JavaFileObjects.forSourceString("odd.OddResource", source)),
            "-Xlint:all,-processing",
            "-Werror");
    assertThat(compilation).succeededWithoutWarnings();
    return new CompiledClasses(compilation).loadClass("odd.OddResource");
  }

  /** Octal, since a line feed that is spelled otherwise would end the literal. */
  private static String literal(String text) {
    return text.chars()
        .mapToObj(c -> (c > 0xff ? "\\u%04x" : "\\%03o").formatted(c))
        .collect(Collectors.joining("", "\"", "\""));
  }

  private static Decision decide(InterceptedMethod method, String role) {
    Caller caller = new Caller("issuer", "subject", "client", Set.of(), Set.of(role), null, null);
    return method
        .interceptor()
        .intercept(
            new DecidingRequest(
                new NoRequest(),
                ignored -> new Authenticated(caller, Scheme.BEARER),
                new CheckInstances(CheckInstances.Injection.NONE),
                Clock.systemUTC()));
  }
}
