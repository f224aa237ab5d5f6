package org.scopewarden.review.export.openapi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Scheme;
import org.scopewarden.review.export.openapi.Difference.Kind;

/**
 * Compares an OpenAPI file with manifests, in both directions. A file that the export wrote has no
 * differences from what it was written of.
 */
public final class OpenApiCheck {

  private final Map<String, Map<String, Operation>> byShape;
  private final String basePath;
  private final SecurityComparison comparison;
  private final FileOperations operations;
  private final OpenApiFile file;
  private final ScopeCheck scopes;
  private final List<Difference> differences = new ArrayList<>();
  private final Set<Operation> listed = new HashSet<>();

  private OpenApiCheck(
      OpenApiFile file, Manifests document, Set<Scheme> accepted, String basePath) {
    Collection<Scheme> all = OpenApiOptions.accepted(accepted, document);
    this.file = file;
    this.byShape = Operation.byShape(document);
    this.basePath = basePath;
    this.operations = FileOperations.of(file);
    this.comparison = new SecurityComparison(document, all);
    this.scopes = new ScopeCheck(document);
  }

  /**
   * What is different, sorted by its place in the file.
   *
   * @param accepted the kinds of credential that the server takes where a rule names none; if
   *     empty, bearer tokens and every kind that some rule names
   * @param basePath what stands before every path of the file in the manifests, such as the path of
   *     the file's servers; may be empty
   */
  public static List<Difference> differences(
      OpenApiFile file, Manifests document, Set<Scheme> accepted, String basePath) {
    return new OpenApiCheck(file, document, accepted, basePath).differences();
  }

  private List<Difference> differences() {
    differences.addAll(operations.problems());
    operations.found().forEach(this::compare);
    addNotListed();
    differences.addAll(scopes.unknown(file, operations.found()));
    return List.copyOf(new TreeSet<>(differences));
  }

  private void compare(FileOperation written) {
    Optional<Operation> operation = find(written);
    if (operation.isEmpty()) {
      if (!written.method().equals("OPTIONS") || !byShape.containsKey(shape(written))) {
        differences.add(at(written, Kind.NO_ENDPOINT, "no endpoint answers it"));
      }
      return;
    }
    if (operation.get().method().equals(written.method())) {
      listed.add(operation.get());
    }
    try {
      comparison
          .compare(new FileSecurity(file).of(written), operation.get(), isDenied(written))
          .ifPresent(found -> differences.add(at(written, found.kind(), found.text())));
    } catch (FileSecurity.UnreadableException e) {
      differences.add(at(written, Kind.UNREADABLE, e.problem()));
    }
    comparison
        .outOfDate(written, operation.get())
        .ifPresent(text -> differences.add(at(written, Kind.OUT_OF_DATE, text)));
  }

  /** HEAD follows GET where it is not declared. */
  private Optional<Operation> find(FileOperation written) {
    Map<String, Operation> methods = byShape.getOrDefault(shape(written), Map.of());
    Operation own = methods.get(written.method());
    return Optional.ofNullable(
        own == null && written.method().equals("HEAD") ? methods.get("GET") : own);
  }

  private String shape(FileOperation written) {
    return PathTemplate.of(basePath + written.path()).shape();
  }

  private static boolean isDenied(FileOperation written) {
    return written
        .json()
        .member(Extension.DENIED)
        .filter(denied -> OpenApiFile.text(denied).equals("true"))
        .isPresent();
  }

  /** What nobody may call need not be told. */
  private void addNotListed() {
    for (Map<String, Operation> methods : byShape.values()) {
      for (Operation operation : methods.values()) {
        if (!listed.contains(operation) && comparison.isReachable(operation)) {
          differences.add(
              new Difference(
                  Kind.NOT_LISTED,
                  operation.toString(),
                  "",
                  0,
                  "the file does not have " + operation.first().placed().entry().id()));
        }
      }
    }
  }

  private static Difference at(FileOperation written, Kind kind, String text) {
    return new Difference(kind, written.toString(), written.pointer(), written.line(), text);
  }
}
