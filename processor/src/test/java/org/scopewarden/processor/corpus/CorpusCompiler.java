package org.scopewarden.processor.corpus;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.StandardLocation;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.ManifestReader;
import org.scopewarden.processor.ClaimingProcessor;
import org.scopewarden.processor.ScopewardenProcessor;

/** Compiles an application as its build would, with all warnings. */
final class CorpusCompiler {

  private static final String MODULE = "corpus";

  private CorpusCompiler() {}

  static Compilation compile(List<SourceFile> sources, String... options) {
    List<String> all =
        Stream.concat(
                Stream.of("-Xlint:all,-processing", "-Ascopewarden.module=" + MODULE),
                Stream.of(options))
            .toList();
    return javac()
        .withProcessors(new ScopewardenProcessor(), new ClaimingProcessor())
        .withOptions(all)
        .compile(sources.stream().map(SourceFile::asFileObject).toList());
  }

  static Manifest manifest(Compilation compilation) {
    String location = Manifest.location(MODULE);
    try (InputStream input =
        compilation
            .generatedFile(StandardLocation.CLASS_OUTPUT, location)
            .orElseThrow(() -> new AssertionError("no manifest was written"))
            .openInputStream()) {
      return ManifestReader.read(input, location);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
