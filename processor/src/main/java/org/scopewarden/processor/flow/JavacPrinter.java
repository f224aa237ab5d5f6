package org.scopewarden.processor.flow;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;
import org.scopewarden.processor.report.Site;
import org.scopewarden.processor.report.SourcePrinter;

/**
 * Prints at annotations that stand on an element more than once. The Messager of javac looks for
 * them in a container that is not in the source, and falls back to the element.
 */
final class JavacPrinter implements SourcePrinter {

  private final Trees trees;

  private JavacPrinter(Trees trees) {
    this.trees = trees;
  }

  static SourcePrinter of(ProcessingEnvironment environment) {
    return new JavacPrinter(Trees.instance(environment));
  }

  @Override
  public boolean print(Kind kind, String message, Site site) {
    AnnotationMirror wanted = site.annotation();
    if (wanted == null || site.element().getAnnotationMirrors().contains(wanted)) {
      return false;
    }
    TreePath path = trees.getPath(site.element());
    Optional<AnnotationTree> found = path == null ? Optional.empty() : find(path, wanted, site);
    found.ifPresent(tree ->
        trees.printMessage(
            kind, message, value(tree, wanted, site.value()), path.getCompilationUnit()));
    return found.isPresent();
  }

  /** As many trees of the type as the container has annotations, in the same order. */
  private Optional<AnnotationTree> find(TreePath path, AnnotationMirror wanted, Site site) {
    List<AnnotationMirror> repeated = repeated(site.element(), wanted);
    List<AnnotationTree> alike =
        annotations(path.getLeaf()).stream()
            .filter(tree -> isOf(wanted, tree, path))
            .<AnnotationTree>map(tree -> tree)
            .toList();
    return !repeated.isEmpty() && repeated.size() == alike.size()
        ? Optional.of(alike.get(repeated.indexOf(wanted)))
        : Optional.empty();
  }

  private static List<AnnotationMirror> repeated(Element element, AnnotationMirror wanted) {
    return element.getAnnotationMirrors().stream()
        .map(container ->
            container.getElementValues().values().stream()
                .flatMap(JavacPrinter::elements)
                .map(AnnotationValue::getValue)
                .filter(AnnotationMirror.class::isInstance)
                .<AnnotationMirror>map(AnnotationMirror.class::cast)
                .toList())
        .filter(all -> all.contains(wanted))
        .findFirst()
        .orElse(List.of());
  }

  private static Stream<AnnotationValue> elements(AnnotationValue value) {
    return value.getValue() instanceof List<?> list
        ? list.stream().map(AnnotationValue.class::cast)
        : Stream.empty();
  }

  private static List<? extends AnnotationTree> annotations(Tree tree) {
    if (tree instanceof MethodTree method) {
      return method.getModifiers().getAnnotations();
    }
    return tree instanceof ClassTree type ? type.getModifiers().getAnnotations() : List.of();
  }

  private boolean isOf(AnnotationMirror wanted, AnnotationTree tree, TreePath path) {
    TreePath type = new TreePath(new TreePath(path, tree), tree.getAnnotationType());
    return Objects.equals(trees.getElement(type), wanted.getAnnotationType().asElement());
  }

  private static Tree value(
      AnnotationTree tree, AnnotationMirror annotation, @Nullable AnnotationValue value) {
    return value == null ? tree : new ValueFinder(annotation, value).in(tree).orElse(tree);
  }
}
