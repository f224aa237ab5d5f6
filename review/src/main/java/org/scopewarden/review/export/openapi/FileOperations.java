package org.scopewarden.review.export.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scopewarden.review.export.openapi.Difference.Kind;
import org.scopewarden.review.export.openapi.Located.Mapping;

/**
 * The operations of a file, and what kept some of them from being found.
 *
 * @param found in the order of the file
 * @param problems where there is something that cannot be looked into
 */
record FileOperations(List<FileOperation> found, List<Difference> problems) {

  /** The operations under {@code paths}, and those of our own member for other methods. */
  static FileOperations of(OpenApiFile file) {
    FileOperations operations = new FileOperations(new ArrayList<>(), new ArrayList<>());
    Optional<Located> paths = file.root().member("paths");
    if (paths.isPresent() && !(paths.get() instanceof Mapping)) {
      operations.unreadable("paths", JsonPointers.of("paths"), paths.get());
    }
    if (paths.orElse(null) instanceof Mapping items) {
      items.members().forEach((path, item) -> operations.addItem(file, path, item));
    }
    return operations;
  }

  /** Extensions aside, every member is a path. */
  private void addItem(OpenApiFile file, String path, Located item) {
    if (path.startsWith("x-")) {
      return;
    }
    String pointer = JsonPointers.of("paths", path);
    if (!(file.resolve(item).orElse(null) instanceof Mapping resolved)) {
      unreadable(path, pointer, item);
      return;
    }
    addMethods(path, resolved, pointer, true);
    if (item.member("$ref").isPresent() && item instanceof Mapping beside) {
      addBeside(path, beside, resolved, pointer);
    }
    resolved
        .member(Extension.OTHER_METHODS)
        .ifPresent(others -> {
          String below = pointer + JsonPointers.of(Extension.OTHER_METHODS);
          if (others instanceof Mapping methods) {
            addMethods(path, methods, below, false);
          } else {
            unreadable(path, below, others);
          }
        });
  }

  /**
   * Beside a reference, methods count as well; which one counts that stands in both, nobody says.
   */
  private void addBeside(String path, Mapping item, Mapping resolved, String pointer) {
    item.members().keySet().stream()
        .filter(member -> isMethod(member) && resolved.members().containsKey(member))
        .forEach(member ->
            problems.add(
                new Difference(
                    Kind.UNREADABLE,
                    member.toUpperCase(Locale.ROOT) + " " + path,
                    pointer + JsonPointers.of(member),
                    item.line(),
                    "it stands here and where the $ref beside it leads")));
    addMethods(path, item, pointer, true);
  }

  private static boolean isMethod(String member) {
    String method = member.toUpperCase(Locale.ROOT);
    return OpenApiExport.METHODS.contains(method) && member.equals(method.toLowerCase(Locale.ROOT));
  }

  private void addMethods(String path, Mapping item, String pointer, boolean standard) {
    for (Map.Entry<String, Located> member : item.members().entrySet()) {
      String method = standard ? member.getKey().toUpperCase(Locale.ROOT) : member.getKey();
      if (!standard || isMethod(member.getKey())) {
        add(method, path, member.getValue(), pointer + JsonPointers.of(member.getKey()));
      }
    }
  }

  private void add(String method, String path, Located json, String pointer) {
    if (json instanceof Mapping operation) {
      found.add(new FileOperation(method, path, operation, pointer));
    } else {
      unreadable(method + " " + path, pointer, json);
    }
  }

  private void unreadable(String what, String pointer, Located value) {
    String why =
        value.member("$ref").isPresent()
            ? "its $ref names nothing in this file that could be looked into"
            : "an object is expected here";
    problems.add(new Difference(Kind.UNREADABLE, what, pointer, value.line(), why));
  }
}
