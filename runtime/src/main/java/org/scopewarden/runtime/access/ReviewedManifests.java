package org.scopewarden.runtime.access;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.Manifest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * The manifests of the modules whose interceptors run. A reviewer approved a manifest, so that an
 * interceptor which lists other endpoints than it comes from another build and is not used. Each is
 * logged with its digest when it is first met, to be compared with the approved one.
 */
public final class ReviewedManifests {

  private static final Logger LOG = LoggerFactory.getLogger(ReviewedManifests.class);

  private final boolean required;
  private final Map<String, ManifestSummary> known = new ConcurrentHashMap<>();

  /** Without a manifest an interceptor is not used if they are {@code required}. */
  public ReviewedManifests(boolean required) {
    this.required = required;
  }

  /** The manifests that were met, by their modules' names. */
  public List<ManifestSummary> known() {
    return known.values().stream().sorted(Comparator.comparing(ManifestSummary::module)).toList();
  }

  /**
   * Makes sure that {@code interceptor} lists what its module's manifest lists of the same class.
   *
   * @param methods what it lists: to ask it again would be to read its table again
   * @throws UnusableInterceptorException if it does not, or there is no manifest that can be read
   */
  void compare(ResourceInterceptor interceptor, List<InterceptedMethod> methods) {
    URL location = location(interceptor);
    if (location == null) {
      missing(interceptor);
      return;
    }
    ManifestSummary manifest =
        known.computeIfAbsent(location.toString(), any -> read(interceptor, location));
    Set<String> running =
        methods.stream().map(InterceptedMethod::entry).collect(Collectors.toSet());
    if (!running.equals(manifest.of(interceptor.resource()))) {
      throw new UnusableInterceptorException(
          interceptor.resource(),
          "lists other endpoints than the manifest "
              + location
              + ": they come from different builds, so build the module again, from scratch",
          null);
    }
  }

  private static @Nullable URL location(ResourceInterceptor interceptor) {
    return interceptor
        .getClass()
        .getClassLoader()
        .getResource(Manifest.location(interceptor.module()));
  }

  private void missing(ResourceInterceptor interceptor) {
    String what =
        "has no manifest to be compared with: "
            + Manifest.location(interceptor.module())
            + " is written beside the class files and belongs into the same jar";
    if (required) {
      throw new UnusableInterceptorException(interceptor.resource(), what, null);
    }
    LOG.error("The interceptor of {} {}", interceptor.resource().getName(), what);
  }

  /** Without the cache of {@code jar:} connections, which would keep the file open. */
  private static ManifestSummary read(ResourceInterceptor interceptor, URL location) {
    try {
      URLConnection connection = location.openConnection();
      connection.setUseCaches(false);
      try (InputStream input = connection.getInputStream()) {
        ManifestSummary manifest = ManifestSummaryReader.read(interceptor.module(), input);
        LOG.info(
            "Scopewarden enforces module {}: {} endpoints, manifest {} in {}",
            manifest.module(),
            manifest.size(),
            manifest.digest(),
            location);
        return manifest;
      }
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      throw new UnusableInterceptorException(
          interceptor.resource(), "has a manifest that cannot be read, " + location, e);
    }
  }
}
