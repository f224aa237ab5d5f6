package org.scopewarden.contract.attacks.harness;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Self-signed certificates, made by the JDK's keytool, each believed by nobody else. */
public final class Certificates {

  private static final char[] PASSWORD = "throw-away".toCharArray();

  private Certificates() {}

  /**
   * A context whose servers show a certificate for {@code name}, and whose clients believe it.
   *
   * @param name as keytool takes it, such as {@code ip:127.0.0.1} or {@code dns:elsewhere.test}
   */
  public static SSLContext selfSigned(Path directory, String name)
      throws GeneralSecurityException, IOException, InterruptedException {
    Path file = directory.resolve(name.replace(':', '-') + ".p12");
    generate(file, name);
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD);
    }
    return context(store);
  }

  private static SSLContext context(KeyStore store) throws GeneralSecurityException {
    KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
    keys.init(store, PASSWORD);
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }

  private static void generate(Path file, String name) throws IOException, InterruptedException {
    Process keytool =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair",
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=faulty",
                    "-ext",
                    "san=" + name,
                    "-storetype",
                    "PKCS12",
                    "-storepass",
                    new String(PASSWORD),
                    "-keystore",
                    file.toString()))
            .redirectErrorStream(true)
            .redirectOutput(file.resolveSibling(file.getFileName() + ".txt").toFile())
            .start();
    if (!keytool.waitFor(1, TimeUnit.MINUTES) || keytool.exitValue() != 0) {
      throw new IllegalStateException(
          "keytool: " + Files.readString(file.resolveSibling(file.getFileName() + ".txt")));
    }
  }
}
