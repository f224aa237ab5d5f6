package org.scopewarden.processor.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The smallest hierarchies about which the processor and Jersey once differed. */
class FoundHierarchiesTest {

  @ParameterizedTest
  @ValueSource(strings = {"ParameterOnly", "Diamond", "SamePathTwoWays"})
  void listsWhatJerseyRoutesTo(String fixture) {
    Compiled compiled =
        Compiled.ofFiles(List.of(JavaFileObjects.forResource("property/" + fixture + ".java")));
    Set<RoutedMethod> manifest =
        compiled.entries().stream()
            .flatMap(RoutedMethod::of)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(manifest).isNotEmpty().isEqualTo(JerseyEndpoints.of(compiled.classes()));
  }
}
