package org.scopewarden.runtime.access;

import java.io.IOException;
import java.net.URL;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.scopewarden.model.Manifest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The manifests of the modules whose interceptors run. A reviewer approved a manifest, so that an
 * interceptor which says anything else than was generated with it comes from another build and is
 * not used. Each is logged with its digest when it is first met, to be compared with the approved
 * one.
 */
public final class ReviewedManifests {

  private static final Logger LOG = LoggerFactory.getLogger(ReviewedManifests.class);

  private final boolean required;
  private final Map<String, ManifestSummary> known = new ConcurrentHashMap<>();

  /** To ask a class loader for each interceptor would take longer than all the rest. */
  private final Map<ClassLoader, Map<String, Optional<ManifestSummary>>> found = new HashMap<>();

  /** Without a manifest an interceptor is not used if they are {@code required}. */
  public ReviewedManifests(boolean required) {
    this.required = required;
  }

  /** The manifests that were met, by their modules' names. */
  public List<ManifestSummary> known() {
    return known.values().stream().sorted(Comparator.comparing(ManifestSummary::module)).toList();
  }

  /**
   * Makes sure that {@code interceptor} says what was generated with its module's manifest.
   *
   * @return whether there is a manifest: without one, if none is required, nothing is known of it
   * @throws UnusableInterceptorException if it does not, or there is no manifest that can be read
   */
  boolean compare(ResourceInterceptor interceptor) {
    Optional<ManifestSummary> manifest = of(interceptor);
    if (manifest.isEmpty()) {
      missing(interceptor);
      return false;
    }
    if (!interceptor.table().equals(manifest.get().of(interceptor.resource()))) {
      throw new UnusableInterceptorException(
          interceptor.resource(),
          "says something else than the manifest of module "
              + interceptor.module()
              + ": they come from different builds, so build the module again, from scratch",
          null);
    }
    return true;
  }

  private synchronized Optional<ManifestSummary> of(ResourceInterceptor interceptor) {
    ClassLoader loader = interceptor.getClass().getClassLoader();
    Map<String, Optional<ManifestSummary>> modules = found.get(loader);
    if (modules == null) {
      modules = new HashMap<>();
      found.put(loader, modules);
    }
    Optional<ManifestSummary> manifest = modules.get(interceptor.module());
    if (manifest == null) {
      manifest = find(loader, interceptor);
      modules.put(interceptor.module(), manifest);
    }
    return manifest;
  }

  private Optional<ManifestSummary> find(ClassLoader loader, ResourceInterceptor interceptor) {
    URL manifest = loader.getResource(Manifest.location(interceptor.module()));
    URL summary = loader.getResource(Manifest.summary(interceptor.module()));
    if (manifest == null || summary == null) {
      return Optional.empty();
    }
    ManifestSummary read = known.get(manifest.toString());
    if (read == null) {
      read = read(interceptor, summary, manifest);
      known.put(manifest.toString(), read);
    }
    return Optional.of(read);
  }

  private void missing(ResourceInterceptor interceptor) {
    String what =
        "has no manifest to be compared with: "
            + Manifest.location(interceptor.module())
            + " and its .summary are written beside the class files and belong into the same jar";
    if (required) {
      throw new UnusableInterceptorException(interceptor.resource(), what, null);
    }
    LOG.error("The interceptor of {} {}", interceptor.resource().getName(), what);
  }

  private static ManifestSummary read(ResourceInterceptor interceptor, URL summary, URL location) {
    try {
      ManifestSummary manifest =
          ManifestSummaryReader.read(interceptor.module(), summary, location);
      LOG.info(
          "Scopewarden enforces module {}: {} endpoints, manifest {} in {}",
          manifest.module(),
          manifest.endpoints(),
          manifest.digest(),
          location);
      return manifest;
    } catch (IOException | IllegalArgumentException e) {
      throw new UnusableInterceptorException(
          interceptor.resource(), "has a manifest that cannot be read, " + location, e);
    }
  }
}
