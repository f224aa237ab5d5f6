package org.scopewarden.processor.flow;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the first thing in a body that is neither constructing nor returning. What stands in a
 * lambda or an anonymous class does not run here.
 */
final class WorkScanner extends TreeScanner<@Nullable Void, @Nullable Void> {

  private static final Set<Tree.Kind> CHANGING =
      EnumSet.of(
          Tree.Kind.PREFIX_INCREMENT,
          Tree.Kind.PREFIX_DECREMENT,
          Tree.Kind.POSTFIX_INCREMENT,
          Tree.Kind.POSTFIX_DECREMENT);

  private final Predicate<String> suppliers;
  private final Set<String> locals = new HashSet<>();
  private @Nullable String first;

  /**
   * @param suppliers tells the names of variables whose methods construct
   */
  WorkScanner(Predicate<String> suppliers) {
    this.suppliers = suppliers;
  }

  Optional<String> firstIn(BlockTree body) {
    scan(body, null);
    return Optional.ofNullable(first);
  }

  private @Nullable Void found(String work) {
    first = first == null ? work : first;
    return null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
    return isSupplied(call.getMethodSelect())
        ? scan(call.getArguments(), null)
        : found("calls " + call.getMethodSelect() + "(…)");
  }

  private boolean isSupplied(ExpressionTree method) {
    return method instanceof MemberSelectTree select
        && suppliers.test(withoutThis(select.getExpression()));
  }

  private static String withoutThis(ExpressionTree expression) {
    return expression.toString().replaceFirst("^this\\.", "");
  }

  @Override
  public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
    locals.add(variable.getName().toString());
    return super.visitVariable(variable, null);
  }

  /** A variable of its own may be set, and a field of an object that such a variable holds. */
  @Override
  public @Nullable Void visitAssignment(AssignmentTree assignment, @Nullable Void nothing) {
    changes(assignment.getVariable());
    return super.visitAssignment(assignment, null);
  }

  @Override
  public @Nullable Void visitCompoundAssignment(
      CompoundAssignmentTree assignment, @Nullable Void nothing) {
    changes(assignment.getVariable());
    return super.visitCompoundAssignment(assignment, null);
  }

  @Override
  public @Nullable Void visitUnary(UnaryTree unary, @Nullable Void nothing) {
    if (CHANGING.contains(unary.getKind())) {
      changes(unary.getExpression());
    }
    return super.visitUnary(unary, null);
  }

  private void changes(ExpressionTree target) {
    if (!isLocal(target)) {
      found("changes " + target);
    }
  }

  private boolean isLocal(ExpressionTree target) {
    return target instanceof MemberSelectTree select
        ? isLocal(select.getExpression())
        : target instanceof IdentifierTree name && locals.contains(name.getName().toString());
  }

  @Override
  public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void nothing) {
    return found("throws");
  }

  @Override
  public @Nullable Void visitTry(TryTree tree, @Nullable Void nothing) {
    return found("tries something that may fail");
  }

  @Override
  public @Nullable Void visitSynchronized(SynchronizedTree tree, @Nullable Void nothing) {
    return found("waits for a lock");
  }

  @Override
  public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void nothing) {
    return loop();
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void nothing) {
    return loop();
  }

  @Override
  public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void nothing) {
    return loop();
  }

  @Override
  public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void nothing) {
    return loop();
  }

  private @Nullable Void loop() {
    return found("runs a loop");
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void nothing) {
    return null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
    return null;
  }
}
