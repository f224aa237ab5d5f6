package org.scopewarden.processor.property;

import static java.util.stream.Collectors.toCollection;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.Entry;
import org.scopewarden.model.ManifestReader;
import org.scopewarden.processor.ClaimingProcessor;
import org.scopewarden.processor.ScopewardenProcessor;

/** Hierarchies that were compiled together, with what the processor and javac made of them. */
final class Compiled extends ClassLoader {

  private static final Pattern CODE = Pattern.compile("\\[(SW\\d+)]");

  private final Map<String, byte[]> classes = new HashMap<>();
  private final Map<String, byte[]> resources = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Compilation compilation;

  private Compiled(Compilation compilation) throws IOException {
    super(Compiled.class.getClassLoader());
    this.compilation = compilation;
    List<JavaFileObject> files =
        compilation.status() == Compilation.Status.SUCCESS
            ? compilation.generatedFiles()
            : List.of();
    for (JavaFileObject file : files) {
      try (InputStream input = file.openInputStream()) {
        String path = file.getName().replaceFirst("^/CLASS_OUTPUT/", "");
        if (path.endsWith(".class")) {
          classes.put(path.replaceFirst("\\.class$", "").replace('/', '.'), input.readAllBytes());
        } else if (path.startsWith("META-INF/")) {
          resources.put(path, input.readAllBytes());
        }
      }
    }
    for (Map.Entry<String, byte[]> resource : resources.entrySet()) {
      if (resource.getKey().endsWith(".json")) {
        InputStream manifest = new ByteArrayInputStream(resource.getValue());
        entries.addAll(ManifestReader.read(manifest, resource.getKey()).entries());
      }
    }
  }

  static Compiled of(List<Hierarchy> hierarchies) {
    return ofFiles(hierarchies.stream().flatMap(Hierarchy::files).toList());
  }

  static Compiled ofFiles(List<JavaFileObject> files) {
    Compiler compiler =
        Compiler.javac()
            .withProcessors(new ScopewardenProcessor(), new ClaimingProcessor())
            .withOptions(
                "-Xlint:none",
                "-Ascopewarden.module=property",
                // A random class often hangs nowhere.
                "-Ascopewarden.severity.SW402=off");
    try {
      return new Compiled(compiler.compile(files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean succeeded() {
    return compilation.status() == Compilation.Status.SUCCESS;
  }

  /** The codes of the processor's errors in a hierarchy; {@code javac} for an error of javac's. */
  Set<String> codes(Hierarchy hierarchy) {
    return errors(hierarchy).map(Compiled::code).collect(toCollection(TreeSet::new));
  }

  /** The errors in a hierarchy. */
  Stream<Diagnostic<? extends JavaFileObject>> errors(Hierarchy hierarchy) {
    return compilation.errors().stream().filter(error -> isIn(hierarchy, error));
  }

  private static boolean isIn(Hierarchy hierarchy, Diagnostic<? extends JavaFileObject> error) {
    JavaFileObject source = error.getSource();
    return source == null || ("/" + source.getName()).contains("/" + hierarchy.name() + "/");
  }

  private static String code(Diagnostic<?> error) {
    Matcher code = CODE.matcher(error.getMessage(Locale.ROOT));
    return code.find() ? code.group(1) : "javac";
  }

  /** What the manifest says. */
  List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** What the manifest says about a hierarchy. */
  List<Entry> entries(Hierarchy hierarchy) {
    return entries.stream()
        .filter(entry -> entry.resource().startsWith(hierarchy.name() + "."))
        .toList();
  }

  /** The classes, without those that were generated, in order of their names. */
  List<Class<?>> classes() {
    return classes.keySet().stream()
        .filter(name -> !name.endsWith("Interceptor"))
        .sorted()
        .<Class<?>>map(this::load)
        .toList();
  }

  /** The classes of a hierarchy. */
  List<Class<?>> classes(Hierarchy hierarchy) {
    return classes().stream()
        .filter(type -> type.getName().startsWith(hierarchy.name() + "."))
        .toList();
  }

  Class<?> load(String name) {
    try {
      return loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The manifest and its summary, which the runtime compares with the interceptors. */
  @Override
  protected @Nullable URL findResource(String name) {
    byte[] content = resources.get(name);
    try {
      return content == null ? null : new URL(null, "memory:" + name, new InMemory(content));
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class InMemory extends URLStreamHandler {

    private final byte[] content;

    InMemory(byte[] content) {
      this.content = content;
    }

    @Override
    protected URLConnection openConnection(URL address) {
      return new URLConnection(address) {
        @Override
        public void connect() {}

        @Override
        public InputStream getInputStream() {
          return new ByteArrayInputStream(content);
        }
      };
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
