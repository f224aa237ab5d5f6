package org.scopewarden.processor.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The smallest hierarchies about which the processor and Jersey once differed. */
class FoundHierarchiesTest {

  @ParameterizedTest
  @ValueSource(strings = {"ParameterOnly", "Diamond", "SamePathTwoWays", "OddShapes"})
  void listsWhatJerseyRoutesTo(String fixture) {
    Compiled compiled = compile(fixture);

    assertThat(listed(compiled)).isNotEmpty().isEqualTo(JerseyEndpoints.of(compiled.classes()));
  }

  /** To Jersey a bridge is no method; the other containers may take it for one. */
  @Test
  void listsWhatIsInheritedFromAClassThatIsNotPublic() {
    Compiled compiled = compile("Bridged");

    assertThat(listed(compiled))
        .hasToString("[GET /bridged bridged.Bridged.get()Ljava/lang/String;]");
    assertThat(JerseyEndpoints.of(compiled.classes())).isEmpty();
  }

  private static Compiled compile(String fixture) {
    return Compiled.ofFiles(List.of(JavaFileObjects.forResource("property/" + fixture + ".java")));
  }

  private static Set<RoutedMethod> listed(Compiled compiled) {
    return compiled.entries().stream()
        .flatMap(RoutedMethod::of)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
