package org.scopewarden.benchmarks.compile;

import jakarta.annotation.security.DenyAll;
import jakarta.ws.rs.GET;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.scopewarden.annotations.RequiresScope;
import org.scopewarden.model.Manifest;
import org.scopewarden.processor.ScopewardenProcessor;
import org.scopewarden.runtime.access.ResourceInterceptor;
import org.slf4j.Logger;
import tools.jackson.core.JsonGenerator;

/** The paths that a user's compiler is given, made of the jars and folders of this build. */
final class Libraries {

  private Libraries() {}

  static String classPath() {
    return path(
        RequiresScope.class, ResourceInterceptor.class, GET.class, DenyAll.class, NullMarked.class);
  }

  /** With what reads tables and manifests when a server starts. */
  static String serverPath(Class<?> own) {
    return path(
        own,
        RequiresScope.class,
        ResourceInterceptor.class,
        Manifest.class,
        GET.class,
        DenyAll.class,
        NullMarked.class,
        JsonGenerator.class,
        Logger.class);
  }

  static String processorPath() {
    return path(
        ScopewardenProcessor.class,
        Manifest.class,
        RequiresScope.class,
        JsonGenerator.class,
        NullMarked.class);
  }

  static String emptyProcessorPath() {
    return path(EmptyProcessor.class);
  }

  private static String path(Class<?>... members) {
    return Stream.of(members)
        .map(Libraries::place)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String place(Class<?> member) {
    try {
      return Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(member + " was loaded from no file", e);
    }
  }
}
