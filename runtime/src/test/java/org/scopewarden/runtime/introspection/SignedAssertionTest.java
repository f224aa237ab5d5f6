package org.scopewarden.runtime.introspection;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.runtime.MovingClock;
import org.scopewarden.runtime.http.FaultyServer;
import org.scopewarden.runtime.introspection.Introspection.Answer;
import org.scopewarden.runtime.introspection.Introspection.Standing;
import org.scopewarden.testsecrets.UsedSecrets;

/** What the endpoint is sent by a server that has a key of its own. */
@Tag("INT-01")
final class SignedAssertionTest {

  private static final Instant NOW = Instant.parse("2027-01-15T08:00:00Z");
  private static final String AUDIENCE = "https://as.example";

  private final MovingClock clock = new MovingClock(NOW);
  private final ECKey key = ClientKeys.es256();
  private final ClientAuthentication client =
      new SignedAssertion("r&s", ClientKey.read(ClientKeys.file(key)), AUDIENCE, clock);
  private final FaultyServer server = new FaultyServer(FaultyServer.json("{\"active\":true}"));
  private final RemoteIntrospection introspection =
      new RemoteIntrospection(server.address(), client, IntrospectionLimits.standard(2), clock);

  @AfterEach
  void close() throws Exception {
    introspection.close();
    server.close();
  }

  @Test
  void theEndpointCanVerifyWhoAsks() throws Exception {
    assertThat(introspection.ask("a+b=", Standing.KNOWN)).isInstanceOf(Answer.Told.class);

    Map<String, String> form = form(server.lastRequest().body());
    assertThat(form).containsOnlyKeys("token", "client_assertion_type", "client_assertion");
    assertThat(form)
        .containsEntry("token", "a+b=")
        .containsEntry(
            "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    assertThat(server.lastRequest().head()).doesNotContain("Authorization");
    SignedJWT assertion = assertion(form);
    assertThat(assertion.verify(new ECDSAVerifier(key.toECPublicKey()))).isTrue();
    assertThat(assertion.getHeader().getKeyID()).isEqualTo("rs-1");
    JWTClaimsSet claims = assertion.getJWTClaimsSet();
    assertThat(claims.getIssuer()).isEqualTo("r&s");
    assertThat(claims.getSubject()).isEqualTo("r&s");
    assertThat(claims.getAudience()).isEqualTo(List.of(AUDIENCE));
    assertThat(claims.getIssueTime()).isEqualTo(Date.from(NOW));
    assertThat(claims.getExpirationTime()).isEqualTo(Date.from(NOW.plusSeconds(60)));
    assertThat(claims.getClaims()).containsOnlyKeys("iss", "sub", "aud", "jti", "iat", "exp");
  }

  @Test
  void eachRequestHasOneOfItsOwn() throws Exception {
    JWTClaimsSet first = assertion(form(client.form("t"))).getJWTClaimsSet();
    clock.move(Duration.ofSeconds(5));
    JWTClaimsSet second = assertion(form(client.form("t"))).getJWTClaimsSet();

    assertThat(second.getJWTID()).isNotEqualTo(first.getJWTID());
    assertThat(second.getExpirationTime()).isEqualTo(Date.from(NOW.plusSeconds(65)));
  }

  /** A server that remembers them would refuse the second of two equal ones. */
  @Test
  void soHasOneThatIsSentAgain() throws Exception {
    server.behaves(FaultyServer.cut());

    assertThat(introspection.ask("t", Standing.KNOWN)).isInstanceOf(Answer.Unavailable.class);

    assertThat(server.requests()).hasSize(2);
    assertThat(server.requests().stream().map(request -> form(request.body())))
        .extracting(form -> assertion(form).getJWTClaimsSet().getJWTID())
        .doesNotHaveDuplicates();
  }

  private static SignedJWT assertion(Map<String, String> form) throws ParseException {
    return SignedJWT.parse(UsedSecrets.use(Objects.requireNonNull(form.get("client_assertion"))));
  }

  private static Map<String, String> form(String body) {
    return Arrays.stream(body.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1])));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
