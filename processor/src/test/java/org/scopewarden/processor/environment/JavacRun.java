package org.scopewarden.processor.environment;

import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.scopewarden.processor.ClaimingProcessor;
import org.scopewarden.processor.ScopewardenProcessor;

/** One run of a compiler with the processor. */
final class JavacRun {

  private final JavaCompiler compiler;
  private final List<String> arguments;
  private List<String> classes = List.of();
  private List<Processor> processors = List.of(new ScopewardenProcessor(), new ClaimingProcessor());

  JavacRun(List<String> arguments) {
    this(ToolProvider.getSystemJavaCompiler(), arguments);
  }

  JavacRun(JavaCompiler compiler, List<String> arguments) {
    this.compiler = compiler;
    this.arguments = arguments;
  }

  /** Hands over classes that are compiled already. */
  JavacRun withClasses(List<String> names) {
    classes = names;
    return this;
  }

  /** Other processors; none for those that the options name. */
  JavacRun withProcessors(Processor... others) {
    processors = List.of(others);
    return this;
  }

  Built compile(List<Path> sources) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null);
    CompilationTask task =
        compiler.getTask(
            null,
            files,
            diagnostics,
            arguments,
            classes,
            files.getJavaFileObjectsFromPaths(sources));
    if (!processors.isEmpty()) {
      task.setProcessors(processors);
    }
    return new Built(task.call(), diagnostics.getDiagnostics());
  }
}
