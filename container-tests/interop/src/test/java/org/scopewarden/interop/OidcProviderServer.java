package org.scopewarden.interop;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** node-oidc-provider, which npm installs, with keys that change when it is started again. */
final class OidcProviderServer implements AutoCloseable {

  private static final Path SOURCES = Path.of("src", "test", "resources", "oidc-provider");
  private static final Path HOME = Path.of("target", "oidc-provider");

  private final List<JWK> keys = new ArrayList<>();
  private final int port = ForeignProcess.freePort();
  private ForeignProcess process;

  OidcProviderServer() throws IOException, InterruptedException {
    Files.createDirectories(HOME);
    for (String name : List.of("package.json", "server.js")) {
      Files.copy(SOURCES.resolve(name), HOME.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    install();
    process = start();
  }

  private static void install() throws IOException, InterruptedException {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    Process npm =
        new ProcessBuilder(windows ? "npm.cmd" : "npm", "install", "--no-audit", "--no-fund")
            .directory(HOME.toFile())
            .redirectErrorStream(true)
            .redirectOutput(HOME.resolve("npm.log").toFile())
            .start();
    if (!npm.waitFor(10, TimeUnit.MINUTES) || npm.exitValue() != 0) {
      throw new IllegalStateException(Files.readString(HOME.resolve("npm.log")));
    }
  }

  private ForeignProcess start() throws IOException, InterruptedException {
    keys.add(0, newKey());
    Path file = HOME.resolve("keys.json");
    Files.writeString(file, new JWKSet(List.copyOf(keys)).toString(false));
    ProcessBuilder node =
        new ProcessBuilder("node", "server.js", String.valueOf(port), file.getFileName().toString())
            .directory(HOME.toFile());
    ForeignProcess started = new ForeignProcess(node, HOME.resolve("node.log"));
    started.awaitOk(issuer().resolve("/.well-known/openid-configuration"));
    return started;
  }

  private static JWK newKey() {
    try {
      return new RSAKeyGenerator(2048)
          .keyIDFromThumbprint(true)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Starts it again with one key more, with which it signs from now on. */
  void rotate() throws IOException, InterruptedException {
    process.close();
    process = start();
  }

  URI issuer() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** An endpoint, such as {@code /token}. */
  URI endpoint(String path) {
    return issuer().resolve(path);
  }

  @Override
  public void close() {
    process.close();
  }
}
