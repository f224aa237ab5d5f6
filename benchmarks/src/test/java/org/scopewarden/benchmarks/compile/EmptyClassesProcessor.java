package org.scopewarden.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Writes an empty class where ours writes an interceptor: what is left of the cost is the form. */
@SupportedAnnotationTypes("*")
@SupportedOptions(EmptyClassesProcessor.NAMES)
public final class EmptyClassesProcessor extends AbstractProcessor {

  /** The option that says which file lists the names, one in each line. */
  static final String NAMES = "benchmark.names";

  private boolean done;

  /** Called by the compiler. */
  public EmptyClassesProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!done) {
      done = true;
      try {
        for (String name : Files.readAllLines(Path.of(processingEnv.getOptions().get(NAMES)))) {
          write(name);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }

  private void write(String name) throws IOException {
    int dot = name.lastIndexOf('.');
    try (Writer source = processingEnv.getFiler().createSourceFile(name).openWriter()) {
      source.write(
          "package %s; public final class %s {}%n"
              .formatted(name.substring(0, dot), name.substring(dot + 1)));
    }
  }
}
