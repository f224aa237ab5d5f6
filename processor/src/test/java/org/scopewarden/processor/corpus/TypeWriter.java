package org.scopewarden.processor.corpus;

import java.util.ArrayList;
import java.util.List;

/** Writes a class or interface, its methods given. */
final class TypeWriter {

  private static final String IMPORTS =
      "import jakarta.ws.rs.*;\nimport org.scopewarden.annotations.*;\n\n";

  private final String type;
  private final String kind;
  private final String parent;
  private final List<String> annotations = new ArrayList<>();
  private final List<String> methods = new ArrayList<>();

  /**
   * @param type the qualified name
   * @param kind what stands before the name
   * @param parent what stands after it
   */
  TypeWriter(String type, String kind, String parent) {
    this.type = type;
    this.kind = kind;
    this.parent = parent;
  }

  void annotate(List<String> more) {
    annotations.addAll(more);
  }

  void add(String method) {
    methods.add(method);
  }

  SourceFile write() {
    int dot = type.lastIndexOf('.');
    String name = type.substring(dot + 1);
    StringBuilder body = new StringBuilder(IMPORTS);
    annotations.forEach(annotation -> body.append(annotation).append('\n'));
    body.append(kind).append(' ').append(name).append(parent).append(" {\n");
    body.append(String.join("\n", methods)).append("}\n");
    return SourceFile.of(type.substring(0, dot), name, body.toString());
  }
}
