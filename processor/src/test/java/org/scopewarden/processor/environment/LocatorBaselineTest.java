package org.scopewarden.processor.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.processor.environment.LegacyProject.LINES;
import static org.scopewarden.processor.environment.LegacyProject.USERS;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old code has locators that return {@code Object}: the baseline lists them, and closes them. */
class LocatorBaselineTest {

  private static final String LINE = "unresolved org.acme.UsersResource.extra(java.lang.String)";
  private static final String LOCATOR =
      """
        @Path("{id}/{extra}")
        public Object extra(@PathParam("extra") String name) {
          return new Object();
        }

      """;

  @TempDir private Path folder;
  private LegacyProject legacy;

  @BeforeEach
  void addLocator() {
    legacy = LegacyProject.in(folder);
    legacy.project().edit(USERS, "  @PUT", LOCATOR + "  @PUT");
  }

  @Test
  void refusesWhatIsNotListed() {
    legacy.list(LINES);

    for (Built built : List.of(legacy.build(), legacy.write())) {
      assertThat(built.messages()).singleElement().asString().contains("[SW103]");
    }
    assertThat(legacy.listed()).isEqualTo(LINES);
  }

  @Test
  void listsWhatTellsNothingOnce() {
    Built built = legacy.write();

    assertSucceeds(built);
    assertThat(LegacyProject.notes(built))
        .containsExactly(
            legacy.baseline()
                + ": written; endpoints that declare nothing and are denied from now on: 4;"
                + " locators that do not tell what they return: 1");
    assertThat(legacy.listed()).contains(LINE).containsAll(LINES);
    assertSucceeds(legacy.build());
    assertThat(legacy.manifest()).doesNotContain("extra");
  }

  @Test
  void countsNoLineOfAnotherKind() {
    legacy.list(with(LINE.replace("unresolved", "denied")));

    assertThat(legacy.build().messages())
        .satisfiesExactlyInAnyOrder(
            message -> assertThat(message).contains("[SW103]"),
            message -> assertThat(message).contains(":5: [SW102]", "has no such endpoint"));
  }

  @Test
  void opensNoEndpoint() {
    List<String> lines = with(LINE);
    lines.set(0, lines.get(0).replace("denied", "unresolved"));
    legacy.list(lines);

    assertThat(legacy.build().messages())
        .satisfiesExactlyInAnyOrder(
            message -> assertThat(message).contains("[SW101]"),
            message -> assertThat(message).contains(":1: [SW102]"));
  }

  @Test
  void takesNoReason() {
    legacy.list(with(LINE + " because it is an extension"));

    assertThat(legacy.build().messages())
        .satisfiesExactlyInAnyOrder(
            message -> assertThat(message).contains("[SW103]"),
            message -> assertThat(message).contains(":5: [SW102]", "it is neither"));
  }

  @Test
  void isStaleOnceTheLocatorTells() {
    legacy.list(with(LINE));
    assertSucceeds(legacy.build());
    legacy.project().edit(USERS, "public Object extra", "public OrdersResource extra");
    legacy.project().edit(USERS, "return new Object()", "return new OrdersResource()");

    assertThat(legacy.build().messages())
        .singleElement()
        .asString()
        .contains(":5: [SW102] \"" + LINE + "\": the module has no such locator, or it tells");
    assertSucceeds(legacy.write());

    assertThat(legacy.listed()).isEqualTo(LINES);
  }

  private static List<String> with(String line) {
    List<String> lines = new ArrayList<>(LINES);
    lines.add(line);
    return lines;
  }

  private static void assertSucceeds(Built built) {
    assertThat(built.messages()).isEmpty();
    assertThat(built.succeeded()).isTrue();
  }
}
