package org.scopewarden.runtime.access;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the methods that a generated table lists, and leaves its rules to {@link TableReader}: the
 * start of a server cannot wait for all of them to be read.
 */
final class TableOutline {

  private static final String METHOD = "  method ";
  private static final String ALIAS = "  alias ";
  private static final String CHECKED = "  checked ";

  private final Class<?> resource;
  private final Map<String, List<ObjectCheck<?>>> checks;
  private final Set<String> signatures = new HashSet<>();

  /** The method whose lines are read. */
  private String method = "";

  /** How many checks its lines have named. */
  private int named;

  /** How many methods have checks. */
  private int checked;

  TableOutline(Class<?> resource, Map<String, List<ObjectCheck<?>>> checks) {
    this.resource = resource;
    this.checks = checks;
  }

  /**
   * The signatures of the methods and their aliases.
   *
   * @throws UnusableInterceptorException if one is there twice, or the checks that the text names
   *     are not as many as there are
   */
  Set<String> read(String text) {
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      readLine(text, from, end);
      from = end + 1;
    }
    finish();
    if (checked != checks.size()) {
      throw unusable("has checks of " + checks.keySet() + ", of which its table lists " + checked);
    }
    return signatures;
  }

  private void readLine(String text, int from, int end) {
    if (text.startsWith(METHOD, from)) {
      finish();
      method = text.substring(from + METHOD.length(), end);
      add(method);
    } else if (text.startsWith(ALIAS, from)) {
      add(text.substring(from + ALIAS.length(), end));
    } else if (text.startsWith(CHECKED, from)) {
      named++;
    }
  }

  private void add(String signature) {
    if (!signatures.add(signature)) {
      throw unusable("lists " + signature + " twice");
    }
  }

  /** The last line of a method was read. */
  private void finish() {
    List<ObjectCheck<?>> called = checks.getOrDefault(method, List.of());
    if (called.size() != named) {
      throw unusable("names " + named + " checks of " + method + ", and has " + called.size());
    }
    checked += named > 0 ? 1 : 0;
    named = 0;
  }

  private UnusableInterceptorException unusable(String what) {
    return new UnusableInterceptorException(resource, what, null);
  }
}
