package org.scopewarden.processor.flow;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import org.scopewarden.processor.collect.MethodBodies;

/** Bodies of methods as javac has parsed them: those of the sources that it compiles. */
final class JavacBodies implements MethodBodies {

  private final Trees trees;
  private final Suppliers suppliers;

  private JavacBodies(Trees trees, Suppliers suppliers) {
    this.trees = trees;
    this.suppliers = suppliers;
  }

  /**
   * @throws IllegalArgumentException if {@code environment} is not javac's own
   */
  static MethodBodies of(ProcessingEnvironment environment) {
    return new JavacBodies(
        Trees.instance(environment),
        new Suppliers(environment.getElementUtils(), environment.getTypeUtils()));
  }

  @Override
  public Optional<String> work(ExecutableElement method) {
    MethodTree tree = trees.getTree(method);
    return tree == null || tree.getBody() == null
        ? Optional.empty()
        : new WorkScanner(name -> suppliers.isOne(name, method)).firstIn(tree.getBody());
  }
}
