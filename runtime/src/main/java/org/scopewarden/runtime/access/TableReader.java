package org.scopewarden.runtime.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the text of a generated table. A line that it does not understand makes it unusable. */
final class TableReader {

  private final Class<?> resource;
  private final Map<String, List<ObjectCheck<?>>> checks;
  private final List<InterceptedMethod> methods = new ArrayList<>();

  private String last = "";

  /** The endpoint whose lines are read; none as long as only its routes were. */
  private @Nullable RowReader row;

  TableReader(Class<?> resource, Map<String, List<ObjectCheck<?>>> checks) {
    this.resource = resource;
    this.checks = new HashMap<>(checks);
  }

  /**
   * The endpoints, in order.
   *
   * @throws UnusableInterceptorException if a line is not as it should be, or the checks that the
   *     text names are not those that there are
   */
  List<InterceptedMethod> read(List<String> texts) {
    for (String text : texts) {
      for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
        read(lines.next());
      }
    }
    finish();
    if (!checks.isEmpty()) {
      throw unusable("has a check of " + checks.keySet() + ", which its table does not list", null);
    }
    return methods;
  }

  private void read(String line) {
    if (!line.startsWith(" ")) {
      finish();
      return;
    }
    last = line;
    if (row == null) {
      row = new RowReader();
    }
    try {
      row.read(line.strip());
    } catch (IllegalArgumentException e) {
      throw unusable("has a line that this runtime does not understand: \"" + line + "\"", e);
    }
  }

  /** The last line of an endpoint was read. */
  private void finish() {
    if (row != null) {
      try {
        methods.add(row.finish(resource.getName(), checks));
      } catch (IllegalArgumentException e) {
        throw unusable(
            "has an endpoint that this runtime does not understand, up to \"" + last + "\"", e);
      }
      row = null;
    }
  }

  private UnusableInterceptorException unusable(String what, @Nullable Throwable cause) {
    return new UnusableInterceptorException(resource, what, cause);
  }
}
