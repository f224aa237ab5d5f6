package org.scopewarden.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.scopewarden.processor.Fixtures.compile;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.ManifestReader;

/** Finds every endpoint that Jersey routes to, and the declaration that decides about it. */
class HierarchyTest {

  private static final List<String> FIXTURES =
      List.of(
          "Book",
          "CartResource",
          "CatsResource",
          "CrudBase",
          "DogsResource",
          "GreetingApi",
          "GreetingResource",
          "ItemResource",
          "NodeResource",
          "PurgeResource",
          "Reading",
          "ShopResource",
          "Ware");

  @Test
  void findsWhatIsInheritedImplementedAndLocated() throws IOException {
    assertThat(manifest().entries().stream().flatMap(HierarchyTest::inWords))
        .containsExactlyInAnyOrder(
            "GET /v1/dogs DogsResource.list() authenticated by CrudBase",
            "POST /v1/dogs DogsResource.create(String) write by CrudBase.create(Object)",
            "PUT /v1/dogs/{id} DogsResource.replace(String) write by CrudBase.replace(Object)",
            "GET /v2/cats CatsResource.list() authenticated by CatsResource",
            "POST /v2/cats CatsResource.create(Integer) write by CrudBase.create(Object)",
            "PUT /v2/cats CatsResource.replace(Integer) cats, and write by"
                + " CatsResource.replace(Integer)",
            "GET /greeting GreetingResource.greet() authenticated by GreetingApi",
            "GET /greeting/open GreetingResource.open() public by GreetingApi.open()",
            "GET /shop/items ItemResource.get() read by ItemResource",
            "GET /shop/carts/{cart}/items ItemResource.get() read by ItemResource",
            "DELETE /shop/items ItemResource.delete() denied by ItemResource.delete()",
            "DELETE /shop/carts/{cart}/items ItemResource.delete() denied by"
                + " ItemResource.delete()",
            "GET /shop/tree NodeResource.get() authenticated by NodeResource",
            "GET /shop/wares Book.name() authenticated by Ware.name()",
            "PURGE /cache/{name: [a-z]{1,3}(/[a-z]+)*} PurgeResource.purge() purge by"
                + " PurgeResource",
            "GET /cache/{name: [a-z]{1,3}(/[a-z]+)*} PurgeResource.get() purge by PurgeResource",
            "GET /cache/{name: [a-z]{1,3}(/[a-z]+)*} PurgeResource.get(String) purge, and xml by"
                + " PurgeResource.get(String)");
  }

  @Test
  void writesTheSameInAnyOrder() {
    List<JavaFileObject> sources = sources();
    Compilation reversed =
        compile(
            Stream.iterate(sources.size() - 1, i -> i - 1)
                .limit(sources.size())
                .map(sources::get)
                .toList());

    assertThat(json(reversed)).isEqualTo(json(compile(sources)));
  }

  private static Manifest manifest() throws IOException {
    Compilation compilation = compile(sources(), "-Xlint:all,-processing", "-Werror");
    assertThat(compilation).succeededWithoutWarnings();
    try (InputStream input = file(compilation).openInputStream()) {
      return ManifestReader.read(input, "hierarchy");
    }
  }

  private static List<JavaFileObject> sources() {
    return FIXTURES.stream()
        .map(name -> Fixtures.fixture("good/hierarchy/" + name + ".java"))
        .toList();
  }

  private static String json(Compilation compilation) {
    try {
      return file(compilation).getCharContent(false).toString();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static JavaFileObject file(Compilation compilation) {
    return compilation
        .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/scopewarden/hierarchy.json")
        .orElseThrow();
  }

  private static Stream<String> inWords(Entry entry) {
    String decided =
        (entry.id() + " " + entry.rule() + " by " + entry.declaredOn())
            .replace("hierarchy.", "")
            .replace("java.lang.", "");
    return entry.routes().stream().map(route -> route + " " + decided);
  }
}
