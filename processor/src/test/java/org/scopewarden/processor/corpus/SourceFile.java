package org.scopewarden.processor.corpus;

import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;

/**
 * A Java source file in memory.
 *
 * @param type the qualified name of its only top-level type
 */
public record SourceFile(String type, String content) {

  /** In package {@code packageName}, a type whose declaration is {@code body}. */
  static SourceFile of(String packageName, String simpleName, String body) {
    return new SourceFile(
        packageName + "." + simpleName, "package " + packageName + ";\n\n" + body);
  }

  /** The file as a compiler takes it. */
  public JavaFileObject asFileObject() {
    return JavaFileObjects.forSourceString(type, content);
  }
}
