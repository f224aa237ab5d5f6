package org.scopewarden.benchmarks.request;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.scopewarden.runtime.access.Authenticator;
import org.scopewarden.runtime.access.CheckInstances;
import org.scopewarden.runtime.access.DecidingRequest;
import org.scopewarden.runtime.access.Decision;
import org.scopewarden.runtime.access.RequiredClause;
import org.scopewarden.runtime.access.Requirement;
import org.scopewarden.runtime.credential.BearerAuthenticator;
import org.scopewarden.runtime.token.JwtVerifier;
import org.scopewarden.runtime.token.TokenRefusedException;
import org.scopewarden.runtime.token.VerifiedToken;

/** Decisions about one token, without HTTP, each beside the least that it could cost. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init")
public class DecisionBenchmark {

  private static final Requirement REQUIREMENT =
      Requirement.allOf(RequiredClause.anyOf(SignedToken.SCOPE).orImpliedBy("admin:all"));

  private static final Clock CLOCK = Clock.systemUTC();

  /** The algorithm of the token, by its name in RFC 7518 §3.1. */
  @Param({"RS256", "ES256"})
  private String algorithm;

  private String token;
  private BareSignature signature;
  private JwtVerifier verifier;
  private Authenticator authenticator;
  private BearerRequest request;
  private CheckInstances checks;

  /**
   * Signs a token.
   *
   * @throws IllegalStateException if it is refused: the figures would mean nothing
   */
  @Setup
  public void sign() {
    SignedToken signed = SignedToken.of(algorithm);
    token = signed.compact();
    signature = BareSignature.of(signed);
    verifier = Verifiers.forgetful(signed);
    authenticator = new BearerAuthenticator(Verifiers.remembering(signed));
    request = BearerRequest.with(token);
    checks = new CheckInstances(CheckInstances.Injection.NONE);
    if (!(warm() instanceof Decision.Permitted)) {
      throw new IllegalStateException("refused: " + warm());
    }
  }

  /** What naming a token without holding it costs at least. */
  @Benchmark
  public byte[] digest() throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The decision about a token that is known. */
  @Benchmark
  public Decision warm() {
    return new DecidingRequest(request, authenticator, checks, CLOCK).require(REQUIREMENT);
  }

  /** What believing a token costs at least. */
  @Benchmark
  public boolean signature() throws GeneralSecurityException {
    return signature.verifies();
  }

  /** The verification of a token that is not known. */
  @Benchmark
  public VerifiedToken firstSight() throws TokenRefusedException {
    return verifier.verify(token);
  }
}
