package org.scopewarden.testkit.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.TestAbortedException;

/**
 * Dynamic tests that were executed, outside of JUnit, so that a test may look at what failed.
 *
 * @param passed their names
 * @param failed their messages by their names
 * @param skipped likewise
 */
record Executed(List<String> passed, Map<String, String> failed, Map<String, String> skipped) {

  static Executed of(Stream<DynamicNode> nodes) {
    Executed executed = new Executed(new ArrayList<>(), new TreeMap<>(), new TreeMap<>());
    nodes.forEach(executed::run);
    return executed;
  }

  private void run(DynamicNode node) {
    if (node instanceof DynamicContainer container) {
      container.getChildren().forEach(this::run);
      return;
    }
    String name = node.getDisplayName();
    try {
      ((DynamicTest) node).getExecutable().execute();
      passed.add(name);
    } catch (TestAbortedException e) {
      skipped.put(name, String.valueOf(e.getMessage()));
    } catch (Throwable e) {
      failed.put(name, String.valueOf(e.getMessage()));
    }
  }
}
