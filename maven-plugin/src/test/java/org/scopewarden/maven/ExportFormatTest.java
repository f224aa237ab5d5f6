package org.scopewarden.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class ExportFormatTest {

  @Test
  void hasTheNameThatItPrints() throws MojoFailureException {
    for (ExportFormat format : ExportFormat.values()) {
      assertThat(ExportFormat.named(format.toString())).isEqualTo(format);
    }
  }

  @Test
  void refusesWhatIsNone() {
    assertThatThrownBy(() -> ExportFormat.named("OPENAPI"))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "scopewarden.format is one of openapi, openapi-yaml, keycloak, resource-metadata,"
                + " markdown, sarif");
  }
}
