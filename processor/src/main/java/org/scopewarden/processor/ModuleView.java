package org.scopewarden.processor;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;
import org.scopewarden.processor.check.Resource;
import org.scopewarden.processor.collect.InterceptorSource;
import org.scopewarden.processor.collect.SeenTypes;
import org.scopewarden.processor.earlier.EarlierBuild;
import org.scopewarden.processor.generate.OutputWriter;
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
  private final SeenTypes types;

  /** The types that this build takes from class files. */
  private final Set<String> kept = new HashSet<>();

  /** Looked for in the first round. */
  private @Nullable EarlierBuild earlier;

  ModuleView(ProcessingEnvironment environment, Reporter reporter) {
    this.elements = environment.getElementUtils();
    this.reporter = reporter;
    this.filer = environment.getFiler();
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
      earlier = new EarlierBuild(filer, names(round));
      add(earlier);
      return true;
    }
    return added;
  }

  /** The names of what is compiled, as class files have them. */
  private static Set<String> names(RoundEnvironment round) {
    return round.getRootElements().stream().map(ModuleView::name).collect(toSet());
  }

  private static String name(Element root) {
    return switch (root.getKind()) {
      case MODULE -> "module-info";
      case PACKAGE -> root + ".package-info";
      default -> root.toString();
    };
  }

  private void add(EarlierBuild build) {
    Set<String> compiled = types.names();
    Set<String> present = build.classes();
    reporter.nameIf(site -> present.contains(site.outermost()));
    present.stream().filter(name -> !compiled.contains(name)).forEach(name -> keep(name, build));
    if (!kept.isEmpty()) {
      build.unreadable().forEach(why -> reporter.refuse(Rule.PARTIAL_BUILD, why));
    }
  }

  private void keep(String name, EarlierBuild build) {
    TypeElement type = elements.getTypeElement(name);
    if (type != null) {
      kept.add(name);
      types.add(Set.of(type));
    } else if (build.hasResource(name)) {
      String finding = "the compiler does not see " + name + ", which an earlier build left";
      reporter.refuse(Rule.PARTIAL_BUILD, finding);
    }
  }

  /** The top-level types. */
  Collection<TypeElement> types() {
    return types.all();
  }

  /** Those of the named types that this round knows. */
  List<TypeElement> find(Collection<String> names) {
    return names.stream()
        .flatMap(name -> Stream.ofNullable(elements.getTypeElement(name)))
        .toList();
  }

  /** Objects to a class file that names what is no longer there. A source is the compiler's. */
  void checkUnresolved(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (kept.stream().anyMatch(top -> name.equals(top) || name.startsWith(top + "."))) {
      reporter.refuse(Rule.PARTIAL_BUILD, name + " names classes that are gone");
    }
  }

  /** Whether an earlier build left a class file of the interceptor of a resource class. */
  boolean hasInterceptor(Resource resource) {
    String name = resource.type().binaryName() + "Interceptor";
    return earlier != null && earlier.holds(name);
  }

  /** Deletes the manifests of earlier builds for which {@code location} stands now. */
  void deleteReplaced(Optional<String> location, Set<String> listed) {
    if (earlier != null) {
      earlier.deleteReplaced(
          location,
          name -> !listed.contains(name) && elements.getTypeElement(canonical(name)) != null);
    }
  }

  /** Deletes the list of interceptors that an earlier build registered, where there is none now. */
  void deleteServices() {
    if (earlier != null) {
      earlier.deleteServices(OutputWriter.SERVICES, InterceptorSource::registeredName);
    }
  }

  private static String canonical(String binaryName) {
    return binaryName.replace('$', '.');
  }
}
