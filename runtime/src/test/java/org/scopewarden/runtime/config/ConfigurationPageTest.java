package org.scopewarden.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The page that lists the keys is written from the keys; {@code -Dgoldens=record} writes it. */
class ConfigurationPageTest {

  private static final Path PAGE = Path.of("../docs/guides/configuration.md");
  private static final String BEGINNING =
      """
      # Configuration

      Scopewarden reads MicroProfile Config: system properties, environment variables, a file
      `META-INF/microprofile-config.properties`, and whatever else your implementation of it reads. In
      code, `Settings.builder()` has the same words. Everything is read once, at the start. A missing or
      wrong value stops the start with a message that names the key, and so does a key beginning with
      `scopewarden.` that is not listed here. An environment variable that is not listed is ignored, since others
      set some as well: beside a service of that name, Kubernetes sets `SCOPEWARDEN_PORT`.

      | key | type | unit | default | meaning | example |
      |---|---|---|---|---|---|
      """;
  private static final String END =
      """

      Lists are separated by commas. Exactly one of `scopewarden.jwt.jwks-uri`, `scopewarden.jwt.jwks-file` and
      `scopewarden.jwt.discovery` is required. A file is read once; when the others are asked, and what happens
      when nobody answers, is in the [guide to keys](keys.md).

      ## Names of MicroProfile JWT

      Where one of ours is not set, these count as well:

      | MicroProfile JWT | is read as |
      |---|---|
      | `mp.jwt.verify.issuer` | `scopewarden.jwt.issuer` |
      | `mp.jwt.verify.audiences` | `scopewarden.jwt.audience` |
      | `mp.jwt.verify.publickey.algorithm` | `scopewarden.jwt.algorithms` |
      | `mp.jwt.verify.publickey.location` | `scopewarden.jwt.jwks-uri` if it begins with `http`, else `scopewarden.jwt.jwks-file`; a JWK Set, no PEM |
      | `mp.jwt.verify.clock.skew` | `scopewarden.jwt.clock-skew` |
      | `mp.jwt.verify.token.age` | `scopewarden.jwt.max-lifetime`: stricter, since a token whose whole life is longer is refused from its first second |

      `mp.jwt.verify.publickey`, `mp.jwt.token.header` (unless it is `Authorization`), `mp.jwt.token.cookie` and
      `mp.jwt.decrypt.key.*` ask for what is not done and stop the start: to ignore them would be to accept what they
      exclude, or to look for tokens elsewhere than their operator believes.

      ## Several issuers

      With `scopewarden.issuers=acme,partner` each word after `scopewarden.jwt.` may be set for one issuer, and
      counts for it before what is set for all:

      ```properties
      scopewarden.issuers=acme,partner
      scopewarden.jwt.audience=https://api.example.com
      scopewarden.jwt.algorithms=ES256
      scopewarden.issuers.acme.issuer=https://login.example.com/realms/acme
      scopewarden.issuers.acme.jwks-uri=https://login.example.com/realms/acme/protocol/openid-connect/certs
      scopewarden.issuers.partner.issuer=https://id.partner.example
      scopewarden.issuers.partner.jwks-file=/etc/scopewarden/partner.json
      scopewarden.issuers.partner.algorithms=RS256
      ```

      Issuer and key location have no value for all: each issuer's keys verify its own tokens and no other's,
      whatever `kid` they have. In code it is
      `Settings.builder().issuers("acme", "partner").issuer("acme", acme -> acme.issuer(…).jwksUri(…))`.
      """;

  @Test
  void listsEveryKey() throws IOException {
    String page =
        Arrays.stream(Key.values())
            .map(ConfigurationPageTest::row)
            .collect(Collectors.joining("\n", BEGINNING, "\n" + END));
    if ("record".equals(System.getProperty("goldens"))) {
      Files.writeString(PAGE, page);
    }

    assertThat(PAGE).hasContent(page);
  }

  private static String row(Key key) {
    String standard = key.standard();
    return "| `%s` | %s | %s | %s | %s | `%s` |"
        .formatted(
            key.key(),
            key.type().label(),
            key.type().unit(),
            inWords(standard),
            key.meaning(),
            key.example());
  }

  private static String inWords(@Nullable String standard) {
    if (standard == null) {
      return "none";
    }
    return standard.isEmpty() ? "empty" : "`" + standard + "`";
  }
}
