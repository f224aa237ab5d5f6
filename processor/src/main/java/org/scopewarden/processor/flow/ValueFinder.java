package org.scopewarden.processor.flow;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;

/** Finds the source of one value of an annotation. */
record ValueFinder(AnnotationMirror annotation, AnnotationValue wanted) {

  /** The value, or the element of an array, in the source of the annotation. */
  Optional<Tree> in(AnnotationTree source) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member :
        annotation.getElementValues().entrySet()) {
      String name = member.getKey().getSimpleName().toString();
      if (member.getValue().equals(wanted)) {
        return argument(source, name);
      }
      int index = member.getValue().getValue() instanceof List<?> list ? list.indexOf(wanted) : -1;
      if (index >= 0) {
        return argument(source, name).map(tree -> element(tree, index));
      }
    }
    return Optional.empty();
  }

  private static Optional<Tree> argument(AnnotationTree source, String member) {
    for (ExpressionTree argument : source.getArguments()) {
      if (!(argument instanceof AssignmentTree assignment)) {
        return Optional.of(argument); // Only the single member "value" may go without its name.
      }
      if (assignment.getVariable().toString().equals(member)) {
        return Optional.of(assignment.getExpression());
      }
    }
    return Optional.empty();
  }

  private static Tree element(Tree tree, int index) {
    return tree instanceof NewArrayTree array && index < array.getInitializers().size()
        ? array.getInitializers().get(index)
        : tree;
  }
}
