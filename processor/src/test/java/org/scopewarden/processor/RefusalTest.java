package org.scopewarden.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.processor.Fixtures.compile;
import static org.scopewarden.processor.Fixtures.fixture;
import static org.scopewarden.processor.Fixtures.lastLineWith;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

  @Tag("EN-001")
  @Tag("SCP-06")
  @ParameterizedTest(name = "{0} is refused with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          InterceptorNameTaken        | SW001 | public class InterceptorNameTaken
          UndeclaredEndpoint          | SW101 | void delete(
          InheritedUndeclared         | SW101 | String inherited(
          UndeclaredFarPath           | SW101 | void delete(
          UndeclaredSubResource       | SW101 | void delete(
          UndeclaredBelowJar          | SW101 | void delete(
          SuppressedFixedRule         | SW101 | String list(
          SuppressedWithoutReason     | SW204 | @RequiresScope("users:read")
          LocatorIntoJar              | SW104 | WadlResource wadl(
          UnresolvedLocator           | SW103 | Object user(
          PublicAndScoped             | SW201 | @Public(
          DeniedAndPublic             | SW201 | @Public(
          RepeatedCompositionContradicts | SW201 | @Public(
          InterfacesDisagree          | SW202 | public String list(
          OverrideWeakens             | SW203 | @Authenticated
          ClassWeakensItsSuperclass   | SW203 | @Public(
          MethodWeakensClass          | SW204 | @RequiresScope("users:read")
          AmbiguousPermitAll          | SW206 | @PermitAll
          CheckWithoutWho             | SW208 | MyCheck.class
          PublicWithCheck             | SW208 | MyCheck.class
          StepUpWithoutWho            | SW208 | @RequiresStepUp
          RolesAndPublic              | SW201 | @Public(
          MethodDropsCheck            | SW204 | @RequiresScope
          PlaceholderInTheMiddle      | SW301 | "users:{id}:read"
          MisspeltInstance            | SW302 | "users:raed:{id}"
          NoRoleNamed                 | SW301 | @RolesAllowed
          BlankRole                   | SW301 | " "
          IllegalAcr                  | SW301 | acr =
          NoSchemeAccepted            | SW401 | @AcceptsSchemes
          StepUpForNothing            | SW401 | @RequiresStepUp
          NegativeMaxAge              | SW401 | maxAge = -5
          NotObjectScopedWithoutReason | SW403 | reason = " "
          SessionWithoutCsrfProtection | SW603 | value = Scheme.SESSION
          PlaceholderNotInPath        | SW901 | "users:read:{user}"
          PlaceholderTwiceInPath      | SW901 | "users:read:{id}"
          CheckOfUnknownPath          | SW901 | MyCheck.class
          CheckOfUnknownQuery         | SW901 | MyCheck.class
          UnconvertibleValue          | SW902 | MyCheck.class
          TwoConversions              | SW902 | MyCheck.class
          EnumWithFromValue           | SW902 | MyCheck.class
          EncodedValue                | SW902 | MyCheck.class
          EncodedClass                | SW902 | MyCheck.class
          DefaultsDiffer              | SW901 | MyCheck.class
          CheckKeepsValue             | SW904 | MyCheck.class
          TwoMethodsInCheck           | SW904 | MyCheck.class
          AbstractCheck               | SW904 | MyCheck.class
          CheckIsNoClass              | SW904 | MyCheck[].class
          NoCheckNamed                | SW904 | @RequiresCheck({})
          CheckThatSaysNothing        | SW904 | MyCheck.class
          CheckOfUnnamedValue         | SW904 | MyCheck.class
          ForgottenComposition        | SW404 | @Reader
          DeclaredOnLocator           | SW407 | @RequiresScope(
          PublicAndAuthenticatedClass | SW201 | @Public(
          BlankScope                  | SW301 | '" ")'
          IllegalScopeInList          | SW301 | "users write"
          EmptyScopeList              | SW301 | anyOf = {}
          EmptyScopeContainer         | SW301 | @RequiresScopes({})
          NoScopeNamed                | SW301 | @RequiresScope
          MisspeltInRepeated          | SW302 | "users:raed"
          BlankInRepeatedOnClass      | SW301 | @RequiresScope(" ")
          MisspeltScope               | SW302 | "users:raed"
          WildcardScope               | SW305 | "users:*"
          NeverAResource              | SW402 | @RequiresScope("users:read")
          TokenInQuery                | SW601 | "Access_Token"
          PasswordInBean              | SW601 | @QueryParam("password")
          ApiKeyInField               | SW601 | @MatrixParam("apiKey")
          ScopeOnPrivateMethod        | SW401 | @RequiresScope
          ScopeOnStaticMethod         | SW401 | @RequiresScope
          StaticEndpoint              | SW401 | public static String list(
          PrivateResource             | SW401 | private static final class Hidden
          StaticLocator               | SW401 | public static Posts posts(
          AuthenticatedOnHelper       | SW401 | @Authenticated
          BlankReason                 | SW403 | reason = "  "
          NotDeployedWithoutReason    | SW403 | reason = ""
          """)
  @Tag("SCP-05")
  @Tag("SC-015")
  @Tag("SC-016")
  void refuses(String fixture, String code, String line) {
    JavaFileObject source = fixture("bad/" + fixture + ".java");

    Compilation compilation = compile(source);

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining("[" + code + "]")
        .inFile(source)
        .onLine(lastLineWith(source, line));
  }

  @ParameterizedTest(name = "{0} is warned of with {1}")
  @CsvSource({
    "LocatorWorks, SW107, 'Posts posts('",
    "RedundantScope, SW304, '\"users:read\"'",
    "PasswordInForm, SW602, '\"password\"'",
  })
  void warns(String fixture, String code, String line) {
    JavaFileObject source = fixture("bad/" + fixture + ".java");

    Compilation compilation = compile(source);

    assertThat(compilation).succeeded();
    assertThat(compilation).hadWarningCount(1);
    assertThat(compilation)
        .hadWarningContaining("[" + code + "]")
        .inFile(source)
        .onLine(lastLineWith(source, line));
  }

  @ParameterizedTest(name = "{0} is refused with {1}")
  @CsvSource({
    "Cyclic,      SW303, 10",
    "Undescribed, SW306, 10",
  })
  void refusesCatalogues(String catalog, String code, long line) {
    JavaFileObject source = fixture("bad/" + catalog + "Scopes.java");
    String folder = "support/" + catalog.toLowerCase(Locale.ROOT);

    Compilation compilation =
        compile(
            List.of(
                source,
                fixture(folder + "/package-info.java"),
                fixture(folder + "/AnyResource.java")));

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("[" + code + "]").inFile(source).onLine(line);
  }

  @ParameterizedTest
  @CsvSource({"warning", "note", "off"})
  void obeysASeverity(String severity) {
    Compilation compilation =
        compile(fixture("bad/MethodWeakensClass.java"), "-Ascopewarden.severity.SW204=" + severity);

    assertThat(compilation).succeeded();
    assertThat(compilation).hadWarningCount(severity.equals("warning") ? 1 : 0);
    assertThat(compilation.notes())
        .filteredOn(note -> note.getMessage(Locale.ROOT).contains("[SW204]"))
        .hasSize(severity.equals("note") ? 1 : 0);
  }

  @ParameterizedTest(name = "{0} is silent, and {1} if it is asked for")
  @CsvSource("BasicForUsers, SW604, @AcceptsSchemes")
  void reportsOnlyWhatIsAskedFor(String fixture, String code, String line) {
    JavaFileObject source = fixture("bad/" + fixture + ".java");

    assertThat(compile(source)).succeededWithoutWarnings();
    Compilation compilation = compile(source, "-Ascopewarden.severity." + code + "=error");
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining("[" + code + "]")
        .inFile(source)
        .onLine(lastLineWith(source, line));
  }

  @Test
  void obeysASuppressionWithAReason() {
    assertThat(compile(fixture("good/Suppressed.java"), "-Werror")).succeededWithoutWarnings();
  }

  @Test
  void leavesOutWhatNoServerServes() {
    Compilation compilation = compile(fixture("good/ClientStub.java"), "-Werror");

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation.generatedFiles()).noneMatch(f -> f.getName().contains("ClientStubI"));
  }

  @Test
  void checksNothingWhereItIsSkipped() {
    Compilation compilation =
        compile(fixture("bad/UndeclaredEndpoint.java"), "-Ascopewarden.skip=true");

    assertThat(compilation).succeeded();
    assertThat(compilation).hadNoteContaining("Scopewarden is skipped");
    assertThat(compilation.generatedSourceFiles()).isEmpty();
  }

  @Test
  void obeysNoSeverityOfARuleThatIsFixed() {
    Compilation compilation =
        compile(fixture("bad/UndeclaredEndpoint.java"), "-Ascopewarden.severity.SW101=off");

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadWarningContaining("this rule is always an error");
  }

  @Test
  void addsNoFailureOfItsOwnToWhatDoesNotCompile() {
    Compilation compilation = compile(fixture("bad/MissingTypes.java"));

    assertThat(compilation).failed();
    assertThat(compilation.errors())
        .noneMatch(error -> error.getMessage(Locale.ROOT).contains("[SW"));
  }

  @Test
  void suggestsTheScopeThatWasMeant() {
    Compilation compilation = compile(fixture("bad/MisspeltScope.java"));

    assertThat(compilation).hadErrorContaining("did you mean \"users:read\"?");
  }
}
