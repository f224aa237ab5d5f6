package org.scopewarden.contract.attacks.harness;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.scopewarden.contract.tck.Answer;
import org.scopewarden.contract.tck.Client;
import org.scopewarden.contract.tck.TokenMint;
import org.scopewarden.runtime.config.Settings;
import org.scopewarden.testsecrets.UsedSecrets;

/**
 * A guarded server that believes opaque tokens only, and the endpoint that it asks about them.
 *
 * @param server what is guarded
 * @param endpoint what answers its questions
 * @param clock what time it is to the server
 */
public record IntrospectingServer(GuardedServer server, FaultyServer endpoint, SetClock clock)
    implements AutoCloseable {

  /** The client secret of each test, another in each run. */
  public static final String SECRET = UsedSecrets.use("secret-" + UUID.randomUUID());

  static {
    UsedSecrets.use(
        Base64.getEncoder()
            .encodeToString(("notes:" + SECRET).getBytes(StandardCharsets.US_ASCII)));
  }

  /** Starts one whose questions are answered by {@code script}. */
  public static IntrospectingServer start(Script script) {
    FaultyServer endpoint = FaultyServer.start(script);
    SetClock clock = new SetClock();
    Settings settings = asking(endpoint.address("/introspect")).build();
    return new IntrospectingServer(GuardedServer.start(settings, clock), endpoint, clock);
  }

  /** Settings that believe what is said at {@code uri}. */
  public static Settings.Builder asking(URI uri) {
    return Settings.builder()
        .introspection(words ->
            words
                .uri(uri)
                .clientId("notes")
                .clientSecret(SECRET)
                .issuer(TokenMint.ISSUER)
                .audience(TokenMint.AUDIENCE));
  }

  /**
   * What is said of a good token that lives for ten minutes from {@code now}, with {@code members}
   * in front of it, each followed by a comma.
   */
  public static String active(Instant now, String members) {
    String standard =
        """
        "active":true,"iss":"%s","aud":"%s","sub":"alice","client_id":"app","scope":"notes:read",\
        "token_type":"Bearer","exp":%d\
        """
            .formatted(TokenMint.ISSUER, TokenMint.AUDIENCE, now.getEpochSecond() + 600);
    return "{" + members + standard + "}";
  }

  /** The same, with nothing in front of it. */
  public static String active(Instant now) {
    return active(now, "");
  }

  /** Calls {@code GET notes}, which asks for {@code notes:read}. */
  public Answer ask(String token) {
    return server.client().get("notes", Client.authorization("Bearer " + token));
  }

  @Override
  public void close() {
    server.close();
    endpoint.close();
  }
}
