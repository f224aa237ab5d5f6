package org.scopewarden.interop;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Spring Authorization Server in this process. */
final class SpringServer implements AutoCloseable {

  private static final String CLIENT = "spring.security.oauth2.authorizationserver.client.";

  private final ConfigurableApplicationContext context;

  SpringServer() {
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    SpringIssuer.rotate();
    Map<String, Object> properties = new HashMap<>();
    properties.put("server.address", "127.0.0.1");
    properties.put("server.port", "0");
    properties.put("spring.main.banner-mode", "off");
    client(properties, "strict", "self-contained");
    client(properties, "plain", "self-contained");
    client(properties, "opaque", "reference");
    context = new SpringApplicationBuilder(SpringIssuer.class).properties(properties).run();
  }

  private static void client(Map<String, Object> properties, String name, String format) {
    String registration = CLIENT + name + ".registration.";
    properties.put(registration + "client-id", name);
    properties.put(registration + "client-secret", "{noop}throw-away-" + name);
    properties.put(registration + "client-authentication-methods", "client_secret_basic");
    properties.put(registration + "authorization-grant-types", "client_credentials");
    properties.put(registration + "scopes", "notes:read");
    properties.put(CLIENT + name + ".token.access-token-format", format);
  }

  URI issuer() {
    int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    return URI.create("http://127.0.0.1:" + port);
  }

  URI endpoint(String name) {
    return issuer().resolve("/oauth2/" + name);
  }

  @Override
  public void close() {
    context.close();
  }
}
