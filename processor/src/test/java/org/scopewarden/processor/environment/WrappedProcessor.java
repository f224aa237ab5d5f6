package org.scopewarden.processor.environment;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Hides the compiler's own environment from a processor, and notes what each file is made from. */
final class WrappedProcessor implements Processor {

  private final Processor processor;
  private final Map<String, Set<String>> origins = new TreeMap<>();

  WrappedProcessor(Processor processor) {
    this.processor = processor;
  }

  /** The originating elements of each file that was made. */
  Map<String, Set<String>> origins() {
    return origins;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return processor.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public void init(ProcessingEnvironment environment) {
    processor.init(new Wrapped(environment, new NotingFiler(environment.getFiler())));
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // It says what the processor says.
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return processor.process(annotations, round);
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
    return processor.getCompletions(element, annotation, member, text);
  }

  private void note(CharSequence name, Element... elements) {
    origins.put(
        name.toString(),
        Stream.of(elements).map(String::valueOf).collect(toCollection(TreeSet::new)));
  }

  private record Wrapped(ProcessingEnvironment environment, Filer filer)
      implements ProcessingEnvironment {

    @Override
    public Map<String, String> getOptions() {
      return environment.getOptions();
    }

    @Override
    public Messager getMessager() {
      return environment.getMessager();
    }

    @Override
    public Filer getFiler() {
      return filer;
    }

    @Override
    public Elements getElementUtils() {
      return environment.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return environment.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return environment.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return environment.getLocale();
    }
  }

  private final class NotingFiler implements Filer {

    private final Filer filer;

    NotingFiler(Filer filer) {
      this.filer = filer;
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... elements)
        throws IOException {
      note(name, elements);
      return filer.createSourceFile(name, elements);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... elements)
        throws IOException {
      note(name, elements);
      return filer.createClassFile(name, elements);
    }

    @Override
    public FileObject createResource(
        JavaFileManager.Location location,
        CharSequence folder,
        CharSequence name,
        Element... elements)
        throws IOException {
      note(name, elements);
      return filer.createResource(location, folder, name, elements);
    }

    @Override
    public FileObject getResource(
        JavaFileManager.Location location, CharSequence folder, CharSequence name)
        throws IOException {
      return filer.getResource(location, folder, name);
    }
  }
}
