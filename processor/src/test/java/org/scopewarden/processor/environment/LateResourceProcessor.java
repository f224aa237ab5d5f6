package org.scopewarden.processor.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which generates a resource class in the second round. */
@SupportedAnnotationTypes("*")
final class LateResourceProcessor extends AbstractProcessor {

  private static final String SOURCE =
      """
      package org.acme;

      @jakarta.ws.rs.Path("late")
      public class LateResource {

        @jakarta.ws.rs.GET
        public String text() {
          return "";
        }
      }
      """;

  private int round;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    round++;
    if (round == 1) {
      write("org.acme.Filler", "package org.acme; interface Filler {}");
    } else if (round == 2) {
      write("org.acme.LateResource", SOURCE);
    }
    return false;
  }

  private void write(String type, String source) {
    try (Writer writer = processingEnv.getFiler().createSourceFile(type).openWriter()) {
      writer.write(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
