package org.scopewarden.processor.corpus;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.Test;

class ShapeSourcesTest {

  private static final int ENDPOINTS = 1000;
  private static final long SEED = 20260101;

  @Test
  void gives1000EntriesFor1000Endpoints() {
    Application application = ShapeSources.application(ENDPOINTS, SEED);

    Compilation compilation = CorpusCompiler.compile(application.sources());

    assertThat(compilation).succeededWithoutWarnings();
    Comparison.of("shape", application, compilation).expectNoDifference(ENDPOINTS);
  }

  @Test
  void writesTheSameForTheSameSeed() {
    assertThat(ShapeSources.write(100, SEED)).isEqualTo(ShapeSources.write(100, SEED));
    assertThat(ShapeSources.write(100, SEED)).isNotEqualTo(ShapeSources.write(100, SEED + 1));
  }
}
