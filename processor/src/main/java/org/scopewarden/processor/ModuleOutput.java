package org.scopewarden.processor;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifest;
import org.scopewarden.processor.check.Endpoint;
import org.scopewarden.processor.check.Resource;
import org.scopewarden.processor.collect.InterceptorSource;
import org.scopewarden.processor.generate.GeneratedSource;
import org.scopewarden.processor.generate.OutputWriter;

/** What is written for a module: an interceptor as soon as it can be, the manifest at the end. */
final class ModuleOutput {

  private final ModuleView view;
  private final OutputWriter writer;
  private final Map<String, Resource> resources = new TreeMap<>();

  /**
   * By name: what javac made of them in an earlier round would stay in memory, and is of no use.
   */
  private final Set<String> origins = new TreeSet<>();

  private final Set<String> generated = new HashSet<>();

  /** As they were generated, by the binary names of the resource classes. */
  private final Map<String, String> tables = new TreeMap<>();

  private @Nullable CompiledModule module;

  ModuleOutput(Filer filer, ModuleView view) {
    this.view = view;
    this.writer = new OutputWriter(filer);
  }

  /** Whether nothing that was written contradicts what is known of the module now. */
  boolean accepts(CompiledModule now) {
    boolean accepted = module == null || generated.isEmpty() || module.isLike(now);
    module = now;
    return accepted;
  }

  /**
   * Writes the interceptor of a resource class, unless it is written.
   *
   * @return whether the interceptor enforces what the resource says
   */
  boolean write(Resource resource, TypeElement type, CompiledModule in) {
    String name = resource.type().binaryName();
    Resource before = resources.put(name, resource);
    origins.add(type.getQualifiedName().toString());
    if (before != null) {
      return before.enforcesTheSameAs(resource);
    }
    GeneratedSource interceptor = in.generator().generate(resource);
    writer.write(interceptor, type);
    generated.add(interceptor.type().canonicalName());
    tables.put(name, interceptor.table());
    return true;
  }

  /** Lists a resource class whose interceptor came with it. */
  void list(Resource resource, TypeElement type) {
    resources.put(resource.type().binaryName(), resource);
    origins.add(type.getQualifiedName().toString());
  }

  /** Whether an earlier build left an interceptor of the resource class. */
  boolean replaces(Resource resource) {
    return view.hasInterceptor(resource);
  }

  /** The manifest, if the module has resource classes. */
  Optional<Manifest> manifest() {
    if (module == null || resources.isEmpty()) {
      return Optional.empty();
    }
    List<Entry> entries =
        resources.values().stream()
            .flatMap(resource -> resource.endpoints().stream())
            .map(Endpoint::entry)
            .toList();
    return Optional.of(new Manifest(module.name(), module.catalog(), entries));
  }

  /** Writes the manifest, and registers the interceptors that do not stand beside a class. */
  void write(Manifest manifest) {
    List<TypeElement> read = view.find(origins);
    writer.write(manifest, tables, read);
    List<String> registered = registered();
    if (!registered.isEmpty()) {
      writer.register(registered, read);
    }
  }

  /** The interceptors that do not stand beside a class, in order of their classes. */
  List<String> registered() {
    return resources.values().stream()
        .map(Resource::interceptor)
        .filter(InterceptorSource.Registered.class::isInstance)
        .map(source -> ((InterceptorSource.Registered) source).name().canonicalName())
        .toList();
  }

  /** The binary names of the resource classes. */
  Set<String> resources() {
    return resources.keySet();
  }

  /** The names of the types that were generated. */
  Set<String> generated() {
    return generated;
  }
}
