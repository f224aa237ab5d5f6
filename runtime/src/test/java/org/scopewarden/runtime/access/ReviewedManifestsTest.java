package org.scopewarden.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopewarden.model.Manifest;

/** Which interceptors come from the build that was reviewed. */
class ReviewedManifestsTest {

  private static final String TABLE = "GET /gr\u00fc\u00dfe\n  method read()V\n  deny\n";
  private static final String MANIFEST =
      "{\n  \"schema\": 1,\n  \"module\": \"m\",\n  \"digest\": \"sha256:00ff\",\n";
  private static final String SUMMARY =
      "contract "
          + ResourceInterceptor.CONTRACT
          + "\ndigest sha256:00ff\nendpoints 3\nscopes a b\ntable another 9\n  deny\nx\ntable "
          + Reviewed.class.getName()
          + " "
          + TABLE.length()
          + "\n"
          + TABLE
          + "end\n";

  @TempDir private Path folder;

  private final ReviewedManifests strict = new ReviewedManifests(true);
  private final ReviewedManifests lenient = new ReviewedManifests(false);
  private Loader loader;

  @BeforeEach
  void write() throws IOException {
    write(MANIFEST, SUMMARY);
    loader = new Loader(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "GET /gr\u00fc\u00dfe\n  method read()V\n  deny",
        "GET /gr\u00fc\u00dfe\n  method read()V\n  authenticated\n",
        "GET /gr\u00fc\u00dfe\n  method read()V\n  deny\n  method write()V\n  deny\n",
        "GET /other\n  method read()V\n  deny\n",
      })
  void refusesAnotherTable(String table) {
    assertThatThrownBy(() -> strict.compare(interceptor(table)))
        .isInstanceOf(UnusableInterceptorException.class)
        .hasMessageContaining(Reviewed.class.getName())
        .hasMessageContaining("says something else than the manifest of module m");
    assertThatThrownBy(() -> lenient.compare(interceptor(table)))
        .isInstanceOf(UnusableInterceptorException.class);
  }

  @Test
  void refusesATableThatWasNotGeneratedWithIt() throws Exception {
    write(MANIFEST, SUMMARY.replace(Reviewed.class.getName(), "Gone"));

    refuses("says something else");
  }

  @Test
  void refusesWhatHasNoManifestOrSummaryIfItMust() throws Exception {
    for (String file : List.of(Manifest.location("m"), Manifest.summary("m"))) {
      write();
      Files.delete(folder.resolve(file));

      assertThatThrownBy(() -> strict.compare(interceptor(TABLE)))
          .isInstanceOf(UnusableInterceptorException.class)
          .hasMessageContaining(
              "has no manifest to be compared with: META-INF/scopewarden/m.json and its .summary");
      assertThat(lenient.compare(interceptor(TABLE))).isFalse();
      assertThat(lenient.known()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "contract 4\ndigest sha256:00ff\nendpoints 0\nscopes \nend\n",
        "digest sha256:00ff\nendpoints 0\nscopes \nend\n",
        "contract 5\nendpoints 0\nscopes \nend\n",
        "contract 5\ndigest sha256:00ff\nendpoints x\nscopes \nend\n",
        "contract 5\ndigest sha256:00ff\nendpoints 0\nend\n",
        "contract 5\ndigest sha256:00ff\nendpoints 0\nscopes \n",
        "contract 5\ndigest sha256:00ff\nendpoints 0\nscopes \nend",
        "contract 5\ndigest sha256:00ff\nendpoints 0\nscopes \nend\nend\n",
        "contract 5\ndigest sha256:00ff\nendpoints 0\nscopes \nrow\nend\n",
        "contract 5\ndigest sha256:00ff\nendpoints 0\nscopes \ntable 3\nend\n",
        "contract 5\ndigest sha256:00ff\nendpoints 0\nscopes \ntable a x\nend\n",
        "contract 5\ndigest sha256:00ff\nendpoints 0\nscopes \ntable a -1\nend\n",
        "contract 5\ndigest sha256:00ff\nendpoints 0\nscopes \ntable a 5\nend\n",
        "contract 5\ndigest sha256:00ff\nendpoints 0\nscopes \ntable a 0\ntable a 0\nend\n",
      })
  void refusesASummaryThatIsNotWhole(String summary) throws Exception {
    write(MANIFEST, summary);

    refuses("has a manifest that cannot be read, file:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{ \"digest\": \"sha256:00fe\" }", "{ \"digest\": \"\" }"})
  void refusesASummaryOfAnotherManifest(String manifest) throws Exception {
    write(manifest, SUMMARY);

    refuses("has a manifest that cannot be read, file:");
  }

  @Test
  void refusesWhatCannotBeRead() throws Exception {
    Files.delete(folder.resolve(Manifest.summary("m")));
    Files.createDirectory(folder.resolve(Manifest.summary("m")));

    refuses("has a manifest that cannot be read, file:");
  }

  @Test
  void takesWhatWasGeneratedWithIt() {
    assertThat(strict.compare(interceptor(TABLE))).isTrue();
    assertThat(strict.compare(interceptor(TABLE))).isTrue();

    assertThat(strict.known())
        .singleElement()
        .satisfies(manifest -> {
          assertThat(manifest.module()).isEqualTo("m");
          assertThat(manifest.digest()).isEqualTo("sha256:00ff");
          assertThat(manifest.scopes()).containsExactly("a", "b");
          assertThat(manifest.endpoints()).isEqualTo(3);
        });
  }

  @Test
  void knowsAManifestOnceThatTwoLoadersFind() {
    strict.compare(interceptor(TABLE));
    loader = new Loader(folder);
    strict.compare(interceptor(TABLE));

    assertThat(strict.known()).hasSize(1);
  }

  @Test
  void knowsOfNoScopeWhereThereIsNone() throws Exception {
    write(MANIFEST, SUMMARY.replace("scopes a b", "scopes "));
    strict.compare(interceptor(TABLE));

    assertThat(strict.known().get(0).scopes()).isEmpty();
  }

  @Test
  void aTableRefusesWhatTheyRefuse() {
    InterceptorTable table = new InterceptorTable(strict);

    assertThatThrownBy(() -> table.knows(InterceptorTableTest.Listed.class))
        .isInstanceOf(UnusableInterceptorException.class)
        .hasMessageContaining("has no manifest");
    assertThat(table.knows(Reviewed.class)).isFalse();
    assertThat(new InterceptorTable().knows(InterceptorTableTest.Listed.class)).isTrue();
  }

  /** The rule of {@link LazyInterceptor} is one that no runtime understands. */
  @Test
  void aTableThatWasReviewedIsReadWhenItIsCalled() throws Exception {
    String text = new LazyInterceptor().table();
    write(
        MANIFEST,
        SUMMARY.replace(
            "end\n",
            "table " + Lazy.class.getName() + " " + text.length() + "\n" + text + "end\n"));
    Class<?> lazy = loader.loadClass(Lazy.class.getName());
    Method read = lazy.getMethod("read", long[].class, String.class);
    InterceptorTable table = new InterceptorTable(strict);

    assertThat(table.knows(lazy)).isTrue();
    assertThat(table.lists(lazy, read)).isTrue();
    assertThat(table.lists(lazy, lazy.getMethod("write"))).isFalse();
    assertThatThrownBy(() -> table.find(lazy, read))
        .isInstanceOf(UnusableInterceptorException.class)
        .hasMessageContaining("does not understand: \"  perhaps\"");
  }

  @Test
  void anyOtherTableIsReadAtOnce() throws Exception {
    Files.delete(folder.resolve(Manifest.location("m")));
    Class<?> lazy = loader.loadClass(Lazy.class.getName());

    for (InterceptorTable table : List.of(new InterceptorTable(), new InterceptorTable(lenient))) {
      assertThatThrownBy(() -> table.knows(lazy))
          .isInstanceOf(UnusableInterceptorException.class)
          .hasMessageContaining("does not understand: \"  perhaps\"");
    }
  }

  private void refuses(String message) {
    for (ReviewedManifests manifests : List.of(strict, lenient)) {
      assertThatThrownBy(() -> manifests.compare(interceptor(TABLE)))
          .isInstanceOf(UnusableInterceptorException.class)
          .hasMessageContaining(message);
    }
  }

  private void write(String manifest, String summary) throws IOException {
    Files.createDirectories(folder.resolve(Manifest.location("m")).getParent());
    Files.writeString(folder.resolve(Manifest.location("m")), manifest);
    Files.writeString(folder.resolve(Manifest.summary("m")), summary);
  }

  private ResourceInterceptor interceptor(String table) {
    try {
      return (ResourceInterceptor)
          loader.loadClass(Stated.class.getName()).getConstructor(String.class).newInstance(table);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A resource class. */
  public static final class Reviewed {}

  /** An interceptor that says what it is told to. */
  public static final class Stated extends GeneratedTable {

    public Stated(String table) {
      super(CONTRACT, "m", Reviewed.class, table);
    }
  }

  /** A resource class that has an interceptor. */
  public static final class Lazy {

    public int read(long[] numbers, String text) {
      return numbers.length;
    }

    public void write() {}
  }

  /** Found by its name. */
  public static final class LazyInterceptor extends GeneratedTable {

    public LazyInterceptor() {
      super(
          CONTRACT,
          "m",
          Lazy.class,
          "GET /\n  method read([JLjava/lang/String;)I\n",
          "  perhaps\n");
    }
  }

  /** Has some classes of its own, beside the files of a folder. */
  private static final class Loader extends ClassLoader {

    private static final Set<String> OWN =
        Set.of(Stated.class.getName(), Lazy.class.getName(), LazyInterceptor.class.getName());

    private final Path folder;

    Loader(Path folder) {
      super(ReviewedManifestsTest.class.getClassLoader());
      this.folder = folder;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!OWN.contains(name)) {
        return super.loadClass(name, resolve);
      }
      Class<?> known = findLoadedClass(name);
      return known == null ? define(name) : known;
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream input = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] file = input.readAllBytes();
        return defineClass(name, file, 0, file.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }

    @Override
    protected @Nullable URL findResource(String name) {
      try {
        Path file = folder.resolve(name);
        return Files.exists(file) ? file.toUri().toURL() : null;
      } catch (MalformedURLException e) {
        throw new IllegalArgumentException(name, e);
      }
    }
  }
}
