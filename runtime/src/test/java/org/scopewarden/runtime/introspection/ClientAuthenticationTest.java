package org.scopewarden.runtime.introspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How this server says who it is, to the octet. */
@Tag("INT-01")
final class ClientAuthenticationTest {

  private static final ClientSecret SECRET = new ClientSecret("s%c&r=e+t: é");
  private static final String ENCODED = "s%25c%26r%3De%2Bt%3A+%C3%A9";

  @Test
  void encodesIdAndSecretBeforeTheyAreJoined() {
    ClientAuthentication basic = SharedSecret.inHeader("a:b", SECRET);

    assertThat(basic.header()).startsWith("Basic ");
    assertThat(
            new String(
                Base64.getDecoder().decode(basic.header().substring(6)), StandardCharsets.US_ASCII))
        .isEqualTo("a%3Ab:" + ENCODED);
    assertThat(basic.form("x")).isEqualTo("token=x");
  }

  @Test
  void putsThemIntoTheFormWhereThatIsWanted() {
    ClientAuthentication post = SharedSecret.inForm("a:b", SECRET);

    assertThat(post.header()).isEmpty();
    assertThat(post.form("x")).isEqualTo("token=x&client_id=a%3Ab&client_secret=" + ENCODED);
  }

  @Tag("IN-031")
  @ParameterizedTest
  @CsvSource({
    "x&client_id=x, x%26client_id%3Dx",
    "a+/=, a%2B%2F%3D",
    "a~._-, a%7E._-",
    "'a\r\nb', a%0D%0Ab",
    "a%26b, a%2526b",
    "é, %C3%A9"
  })
  void encodesTheToken(String token, String encoded) {
    assertThat(SharedSecret.inHeader("id", SECRET).form(token)).isEqualTo("token=" + encoded);
  }

  @Test
  void showsNoSecret() {
    assertThat(SECRET).hasToString("(secret)");
  }

  @Test
  void needsASecret() {
    assertThatThrownBy(() -> new ClientSecret("")).isInstanceOf(IllegalArgumentException.class);
  }
}
