package org.scopewarden.processor.collect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * The name of a class or interface.
 *
 * @param packageName empty for the unnamed package
 * @param simpleNames from the outermost class to the one that is named
 */
public record ClassName(String packageName, List<String> simpleNames) {

  public ClassName {
    simpleNames = List.copyOf(simpleNames);
  }

  static ClassName of(TypeElement type) {
    List<String> simpleNames = new ArrayList<>();
    Element each = type;
    while (each instanceof TypeElement) {
      simpleNames.add(each.getSimpleName().toString());
      each = each.getEnclosingElement();
    }
    Collections.reverse(simpleNames);
    return new ClassName(
        each instanceof PackageElement in ? in.getQualifiedName().toString() : "", simpleNames);
  }

  /** Without package and enclosing classes. */
  public String simpleName() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /** As in source, such as {@code java.util.Map.Entry}. */
  public String canonicalName() {
    return inPackage(String.join(".", simpleNames));
  }

  /** As in a class file, such as {@code java.util.Map$Entry}. */
  public String binaryName() {
    return inPackage(String.join("$", simpleNames));
  }

  private String inPackage(String name) {
    return packageName.isEmpty() ? name : packageName + "." + name;
  }
}
