package org.scopewarden.contract.attacks.index;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The sources of all tests of the repository, read by javac's parser, which resolves nothing. */
final class Sources {

  private final Path root;

  /** Those of the repository at {@code root}. */
  Sources(Path root) {
    this.root = root;
  }

  /** The tests by the ids that they carry; {@code problems} gets what is wrong with their tags. */
  Map<String, SortedSet<TaggedTest>> tagged(List<String> problems) {
    Map<String, SortedSet<TaggedTest>> found = new TreeMap<>();
    TagScanner scanner = new TagScanner(found, problems);
    for (CompilationUnitTree unit : parsed(files())) {
      scanner.scan(unit, root.relativize(Path.of(unit.getSourceFile().toUri())));
    }
    return found;
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all =
        Files.find(root, 30, (path, is) -> isTestSource(root.relativize(path)))) {
      for (Path file : all.sorted().toList()) {
        if (Files.readString(file).contains("Tag(\"")) {
          files.add(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** The contract stands in main sources, since every container runs it. */
  private static boolean isTestSource(Path file) {
    String name = file.toString().replace('\\', '/');
    return name.endsWith(".java")
        && !name.startsWith("target/")
        && !name.contains("/target/")
        && (name.contains("src/test/java/")
            || name.startsWith("container-tests/contract/src/main/java/"));
  }

  private static Iterable<? extends CompilationUnitTree> parsed(List<Path> files) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              javac.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      return task.parse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
