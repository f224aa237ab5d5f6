package org.scopewarden.runtime.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the metadata of a resource stands, by the examples of RFC 9728 §3.1 and others. */
final class MetadataAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://resource.example.com,",
    "https://resource.example.com/,",
    "https://resource.example.com/resource1, /resource1",
    "https://resource.example.com/a/b%20c/, /a/b%20c/",
    "http://127.0.0.1:8080, ''",
  })
  @Tag("MET-03")
  void thePathOfTheResourceComesLast(String resource, String rest) {
    URI identifier = URI.create(resource);

    assertThat(new MetadataAddress(identifier))
        .hasToString(
            identifier.getScheme()
                + "://"
                + identifier.getAuthority()
                + "/.well-known/oauth-protected-resource"
                + (rest == null ? "" : rest));
  }
}
