package org.scopewarden.processor;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.Manifest;
import org.scopewarden.processor.collect.SeenTypes;
import org.scopewarden.processor.earlier.EarlierBuild;
import org.scopewarden.processor.report.Reporter;
import org.scopewarden.processor.report.Rule;

/**
 * All types of the module: those that this build compiles, and the class files of an earlier one
 * that it leaves as they are.
 */
final class ModuleView {

  private final Elements elements;
  private final Reporter reporter;
  private final Filer filer;
  private final Options options;
  private final SeenTypes types;

  /** The types that this build takes from class files. */
  private final Set<String> kept = new HashSet<>();

  /** Known from the first round on. */
  private @Nullable EarlierBuild earlier;

  ModuleView(ProcessingEnvironment environment, Options options, Reporter reporter) {
    this.elements = environment.getElementUtils();
    this.reporter = reporter;
    this.filer = environment.getFiler();
    this.options = options;
    this.types = new SeenTypes(elements);
  }

  /**
   * Adds what a round brought, and in the first what the module has besides.
   *
   * @param own the names of the types that we generated, which are no part of what is looked at
   * @return whether there were new types
   */
  boolean add(RoundEnvironment round, Set<String> own) {
    boolean added =
        types.add(
            ElementFilter.typesIn(round.getRootElements()).stream()
                .filter(type -> !own.contains(type.getQualifiedName().toString()))
                .toList());
    if (earlier == null) {
      earlier = new EarlierBuild(filer, manifest());
      addEarlier(earlier);
    }
    return added;
  }

  /** Where the manifest will be, if the root resources of the first round tell. */
  private String manifest() {
    return Manifest.location(
        options.module().orElseGet(() -> ModuleName.of(types.withPath(), elements)));
  }

  private void addEarlier(EarlierBuild earlier) {
    Set<String> compiled = types.names();
    Set<String> present = earlier.classes(compiled);
    reporter.nameIf(site -> present.contains(site.outermost()));
    present.stream().filter(name -> !compiled.contains(name)).forEach(name -> keep(name, earlier));
    if (!kept.isEmpty()) {
      earlier.unreadable().forEach(why -> reporter.refuse(Rule.PARTIAL_BUILD, why));
    }
  }

  private void keep(String name, EarlierBuild earlier) {
    TypeElement type = elements.getTypeElement(name);
    if (type != null) {
      kept.add(name);
      types.add(Set.of(type));
    } else if (earlier.hasResource(name)) {
      String finding = "the compiler does not see " + name + ", which an earlier build left";
      reporter.refuse(Rule.PARTIAL_BUILD, finding);
    }
  }

  /** The top-level types. */
  Collection<TypeElement> types() {
    return types.all();
  }

  /** Objects to a class file that names what is no longer there. A source is the compiler's. */
  void checkUnresolved(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (kept.stream().anyMatch(top -> name.equals(top) || name.startsWith(top + "."))) {
      reporter.refuse(Rule.PARTIAL_BUILD, name + " names classes that are gone");
    }
  }

  /** Deletes the manifests of earlier builds for which {@code location} stands now. */
  void deleteReplaced(Optional<String> location, Set<String> listed) {
    if (earlier != null) {
      earlier.deleteReplaced(
          location,
          name ->
              !listed.contains(name) && elements.getTypeElement(name.replace('$', '.')) != null);
    }
  }
}
