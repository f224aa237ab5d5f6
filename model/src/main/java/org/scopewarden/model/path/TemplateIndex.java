package org.scopewarden.model.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds the values whose templates may have a request in common with another, by segments. */
public final class TemplateIndex<V> {

  private static final class Node<V> {

    private final Map<Segment, Node<V>> below = new HashMap<>();
    private final List<V> values = new ArrayList<>();

    /** The nodes below that a segment of a template may lead to. */
    Collection<Node<V>> below(Segment segment) {
      return segment.kind() == Segment.Kind.LITERAL
          ? Stream.of(segment, Segment.VARIABLE).map(below::get).filter(Objects::nonNull).toList()
          : below.values();
    }
  }

  private final Node<V> root = new Node<>();

  /** An index of nothing. */
  public TemplateIndex() {}

  /** Adds a value that is found by its template. */
  public void add(Template template, V value) {
    Node<V> node = root;
    for (Segment segment : template.segments()) {
      node = node.below.computeIfAbsent(segment, any -> new Node<>());
    }
    node.values.add(value);
  }

  /** Shows {@code found} each value whose template may, but need not, match a path in common. */
  public void candidates(Template template, Consumer<V> found) {
    visit(root, template.segments(), found);
  }

  private void visit(Node<V> node, List<Segment> rest, Consumer<V> found) {
    if (!rest.isEmpty() && rest.get(0).kind() == Segment.Kind.OPEN) {
      all(node, found);
      return;
    }
    Node<V> open = node.below.get(Segment.OPEN);
    if (open != null) {
      all(open, found);
    }
    if (rest.isEmpty()) {
      node.values.forEach(found);
      return;
    }
    node.below(rest.get(0)).stream()
        .filter(child -> child != open)
        .forEach(child -> visit(child, rest.subList(1, rest.size()), found));
  }

  private void all(Node<V> node, Consumer<V> found) {
    node.values.forEach(found);
    node.below.values().forEach(child -> all(child, found));
  }
}
