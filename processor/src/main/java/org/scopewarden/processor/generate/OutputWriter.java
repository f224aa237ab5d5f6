package org.scopewarden.processor.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.ManifestWriter;

/** Writes what was generated, each file with the elements that it was made from. */
public final class OutputWriter {

  /** Where interceptors are registered that do not stand beside a class. */
  public static final String SERVICES =
      "META-INF/services/org.scopewarden.runtime.access.ResourceInterceptor";

  private final Filer filer;

  /** Writes through {@code filer}. */
  public OutputWriter(Filer filer) {
    this.filer = filer;
  }

  /**
   * Writes an interceptor.
   *
   * @throws UncheckedIOException if that fails
   */
  public void write(GeneratedSource interceptor, Element origin) {
    String type = interceptor.type().canonicalName();
    try (Writer output = filer.createSourceFile(type, origin).openWriter()) {
      output.write(interceptor.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the manifest, and the summary of it that a server reads at its start.
   *
   * @param tables what was generated, by the binary names of the resource classes
   * @throws UncheckedIOException if that fails
   */
  public void write(
      Manifest manifest, Map<String, String> tables, Collection<? extends Element> origins) {
    write(Manifest.location(manifest.module()), ManifestWriter.write(manifest), origins);
    write(Manifest.summary(manifest.module()), SummaryWriter.write(manifest, tables), origins);
  }

  /**
   * Registers interceptors as services.
   *
   * @param interceptors the binary names of their types
   * @throws UncheckedIOException if that fails
   */
  public void register(Collection<String> interceptors, Collection<? extends Element> origins) {
    write(SERVICES, String.join("\n", interceptors) + "\n", origins);
  }

  /** In UTF-8, whatever the encoding of sources is. */
  private void write(String file, String text, Collection<? extends Element> origins) {
    try (OutputStream output =
        filer
            .createResource(
                StandardLocation.CLASS_OUTPUT, "", file, origins.toArray(Element[]::new))
            .openOutputStream()) {
      output.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
