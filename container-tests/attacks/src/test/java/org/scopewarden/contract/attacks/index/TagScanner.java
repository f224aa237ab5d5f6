package org.scopewarden.contract.attacks.index;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects the tags of one source file, each with the test that carries it. */
final class TagScanner extends TreeScanner<Void, Path> {

  private static final Set<String> TESTS =
      Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "FuzzTest");

  private final Map<String, SortedSet<TaggedTest>> found;
  private final List<String> problems;
  private final Deque<String> classes = new ArrayDeque<>();

  TagScanner(Map<String, SortedSet<TaggedTest>> found, List<String> problems) {
    this.found = found;
    this.problems = problems;
  }

  @Override
  public Void visitClass(ClassTree type, Path file) {
    classes.addLast(type.getSimpleName().toString());
    String name = String.join(".", classes);
    for (String tag : tags(type.getModifiers())) {
      found(tag, new TaggedTest(file, name));
    }
    super.visitClass(type, file);
    classes.removeLast();
    return null;
  }

  @Override
  public Void visitMethod(MethodTree method, Path file) {
    String name = String.join(".", classes) + "." + method.getName();
    List<String> tags = tags(method.getModifiers());
    if (!tags.isEmpty() && !runs(method.getModifiers())) {
      problems.add(name + " carries a tag, and is no test that runs");
    }
    for (String tag : tags) {
      found(tag, new TaggedTest(file, name));
    }
    return super.visitMethod(method, file);
  }

  private void found(String tag, TaggedTest test) {
    if (!found.computeIfAbsent(tag, id -> new TreeSet<>()).add(test)) {
      problems.add(test.name() + " carries " + tag + " twice");
    }
  }

  private static boolean runs(ModifiersTree modifiers) {
    List<String> names = modifiers.getAnnotations().stream().map(TagScanner::name).toList();
    return names.stream().anyMatch(TESTS::contains) && !names.contains("Disabled");
  }

  private List<String> tags(ModifiersTree modifiers) {
    List<String> tags = new ArrayList<>();
    for (AnnotationTree annotation : modifiers.getAnnotations()) {
      if (name(annotation).equals("Tag")) {
        tags.add(text(annotation.getArguments().get(0)));
      }
    }
    return tags;
  }

  private static String name(AnnotationTree annotation) {
    String name = annotation.getAnnotationType().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String text(ExpressionTree argument) {
    ExpressionTree value =
        argument instanceof AssignmentTree named ? named.getExpression() : argument;
    return value instanceof LiteralTree literal
        ? String.valueOf(literal.getValue())
        : value.toString();
  }
}
