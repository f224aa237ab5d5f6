package org.scopewarden.processor.flow;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopewarden.processor.ScopewardenProcessor;
import org.scopewarden.processor.collect.MethodBodies;

/** Where the compiler does not show bodies, everything else works as ever. */
class BodiesTest {

  @ParameterizedTest
  @CsvSource({"false, 1", "true, 0"})
  void isSilentWhereTheBuildToolWrapsTheCompiler(boolean wrapped, int warnings) {
    Compilation compilation =
        javac()
            .withProcessors(new Wrapping(wrapped))
            .compile(JavaFileObjects.forResource("bad/LocatorWorks.java"));

    assertThat(compilation).succeeded();
    assertThat(compilation).hadWarningCount(warnings);
    assertThat(compilation.generatedSourceFiles()).isNotEmpty();
  }

  @Test
  void isSilentWhereThereIsNoJavac() throws Exception {
    URL classes = Bodies.class.getProtectionDomain().getCodeSource().getLocation();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes}, new WithoutJavac())) {
      Class<?> bodies = loader.loadClass(Bodies.class.getName());
      Class<?> javacBodies = loader.loadClass(JavacBodies.class.getName());
      var without = javacBodies.getDeclaredMethod("of", ProcessingEnvironment.class);
      without.setAccessible(true);

      assertThatThrownBy(() -> without.invoke(null, (Object) null))
          .isInstanceOf(InvocationTargetException.class)
          .hasCauseInstanceOf(NoClassDefFoundError.class);
      assertThat(bodies.getMethod("of", ProcessingEnvironment.class).invoke(null, (Object) null))
          .isSameAs(loader.loadClass(MethodBodies.class.getName()).getField("UNSEEN").get(null));
    }
  }

  /** Knows {@code javax.lang.model}, and nothing of javac. */
  private static final class WithoutJavac extends ClassLoader {

    WithoutJavac() {
      super(getPlatformClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("com.sun.")) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }
  }

  /** Hands an environment on that is not javac's own class, as Gradle does. */
  @SupportedAnnotationTypes("*")
  private static final class Wrapping extends AbstractProcessor {

    private final ScopewardenProcessor processor = new ScopewardenProcessor();
    private final boolean wrapped;

    Wrapping(boolean wrapped) {
      this.wrapped = wrapped;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      processor.init(wrapped ? wrap(environment) : environment);
    }

    private static ProcessingEnvironment wrap(ProcessingEnvironment environment) {
      return (ProcessingEnvironment)
          Proxy.newProxyInstance(
              BodiesTest.class.getClassLoader(),
              new Class<?>[] {ProcessingEnvironment.class},
              (proxy, method, arguments) -> method.invoke(environment, arguments));
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      processor.process(annotations, round);
      return false;
    }
  }
}
