package org.scopewarden.maven;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.expect.TokenSource;
import org.scopewarden.review.approval.Built;
import org.scopewarden.review.probe.Probe;
import org.scopewarden.review.probe.ProbeReport;
import org.scopewarden.review.probe.SigningKey;
import org.scopewarden.review.probe.Target;
import org.scopewarden.review.probe.TokenFile;
import org.scopewarden.review.probe.TokenFileException;
import org.scopewarden.review.probe.Verdict;
import org.scopewarden.review.text.Escaped;

/**
 * Sends a running server what its manifest says that it refuses. The build fails if an endpoint is
 * more open, or if answers do not prove that it is not.
 */
@Mojo(name = "probe", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class ProbeMojo extends ApplicationMojo {

  /** The address that the paths of the manifest are appended to. */
  @Parameter(property = "scopewarden.url", required = true)
  @SuppressWarnings("NullAway.Init")
  URI url;

  /** What the manifest's paths begin with and the server's do not, such as /api. */
  @Parameter(property = "scopewarden.withoutPrefix", defaultValue = "")
  @Nullable String withoutPrefix;

  /** Whether to send what would do something if nothing protected it, such as a POST. */
  @Parameter(property = "scopewarden.unsafe", defaultValue = "false")
  boolean unsafe;

  /** So many requests in a second at most. */
  @Parameter(property = "scopewarden.rate", defaultValue = "50")
  int rate;

  /** So many requests at once at most. */
  @Parameter(property = "scopewarden.parallel", defaultValue = "4")
  int parallel;

  /** How many seconds an answer may take. */
  @Parameter(property = "scopewarden.timeout", defaultValue = "10")
  int timeout;

  /** A file of tokens: each line has the scopes of one, separated by blanks, and then the token. */
  @Parameter(property = "scopewarden.tokens")
  @Nullable File tokens;

  /** A file with one expired token. */
  @Parameter(property = "scopewarden.expiredToken")
  @Nullable File expiredToken;

  /** For test servers, instead of tokens: the private key of the issuer, a JWK (RFC 7517). */
  @Parameter(property = "scopewarden.signingKey")
  @Nullable File signingKey;

  /** With signingKey: the iss of signed tokens. */
  @Parameter(property = "scopewarden.issuer")
  @Nullable String issuer;

  /** With signingKey: the aud of signed tokens. */
  @Parameter(property = "scopewarden.audience")
  @Nullable String audience;

  /** With signingKey: the claim that holds roles. */
  @Parameter(property = "scopewarden.rolesClaim", defaultValue = "roles")
  @SuppressWarnings("NullAway.Init")
  String rolesClaim;

  /** Each may be for another server. */
  @Override
  boolean isPerExecution() {
    return true;
  }

  @Override
  void run(Application application, Settings settings, Built built) throws MojoFailureException {
    ProbeReport report = report(built);
    report.lines(Verdict.MORE_OPEN).forEach(line -> getLog().error(Escaped.text(line)));
    report.lines(Verdict.NOT_PROVEN).forEach(line -> getLog().warn(Escaped.text(line)));
    report.untried().forEach(line -> getLog().info("not tried: " + Escaped.text(line)));
    if (!report.isProven()) {
      throw new MojoFailureException(Escaped.text(url + ": " + report.summary()));
    }
    getLog().info(Escaped.text(report.summary()));
  }

  private ProbeReport report(Built built) throws MojoFailureException {
    try {
      return new Probe(built.modules(), target(), source()).run((done, all) -> {});
    } catch (IllegalArgumentException | TokenFileException e) {
      throw new MojoFailureException(Escaped.text(String.valueOf(e.getMessage())), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoFailureException("interrupted", e);
    }
  }

  private Target target() {
    String prefix = withoutPrefix == null ? "" : withoutPrefix;
    return new Target(url, prefix, rate, parallel, Duration.ofSeconds(timeout), unsafe);
  }

  private TokenSource source() throws MojoFailureException {
    boolean files = tokens != null || expiredToken != null;
    if (files && signingKey != null) {
      throw new MojoFailureException("signingKey goes without tokens and expiredToken");
    }
    if (signingKey != null) {
      return signing(signingKey.toPath());
    }
    return files ? TokenFile.read(path(tokens), path(expiredToken)) : TokenSource.NONE;
  }

  private TokenSource signing(Path key) throws MojoFailureException {
    if (issuer == null || audience == null) {
      throw new MojoFailureException("signingKey needs issuer and audience");
    }
    return SigningKey.read(
        key, new SigningKey.Claims(issuer, audience, rolesClaim), Clock.systemUTC());
  }

  private static @Nullable Path path(@Nullable File file) {
    return file == null ? null : file.toPath();
  }
}
