package org.scopewarden.interop;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.scopewarden.runtime.config.MicroProfileSettings;
import org.scopewarden.runtime.config.Settings;

/** The settings that the guide to issuers shows, for a server that runs elsewhere. */
final class Guide {

  private static final Path PAGE = Path.of("..", "..", "docs", "guides", "issuers.md");
  private static final String ORIGIN = "https://login.example.com";
  private static final String BLOCK = "```properties\n";

  private Guide() {}

  /** What stands first under {@code heading}, with the origin of {@code issuer} in it. */
  static Settings settings(String heading, URI issuer) {
    return settings(heading, issuer, Map.of());
  }

  /** The same, with what only a run knows in place of what the page has. */
  static Settings settings(String heading, URI issuer, Map<String, String> own) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(block(Files.readString(PAGE), heading)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> values = new HashMap<>();
    properties.forEach(
        (key, value) -> values.put((String) key, ((String) value).replace(ORIGIN, origin(issuer))));
    values.putAll(own);
    return MicroProfileSettings.read(
        new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(values, "the guide", 100))
            .build());
  }

  private static String block(String page, String heading) {
    int section = page.indexOf("\n### " + heading + "\n");
    int start = page.indexOf(BLOCK, section);
    if (section < 0 || start < 0) {
      throw new AssertionError(PAGE + " has no settings under " + heading);
    }
    return page.substring(start + BLOCK.length(), page.indexOf("```", start + BLOCK.length()));
  }

  private static String origin(URI issuer) {
    return issuer.getScheme() + "://" + issuer.getAuthority();
  }
}
