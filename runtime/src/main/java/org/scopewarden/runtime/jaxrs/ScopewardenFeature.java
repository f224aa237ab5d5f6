package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.time.Clock;
import java.util.List;
import org.scopewarden.runtime.access.Authenticator;
import org.scopewarden.runtime.access.InterceptorTable;
import org.scopewarden.runtime.config.ConfigurationException;
import org.scopewarden.runtime.config.IssuerSettings;
import org.scopewarden.runtime.config.Settings;
import org.scopewarden.runtime.credential.BearerAuthenticator;
import org.scopewarden.runtime.token.JwtVerifier;
import org.scopewarden.runtime.token.RememberingVerifier;
import org.scopewarden.runtime.token.TrustedIssuer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Guards every endpoint of the application that it is registered with. Where the server discovers
 * features by itself, {@link DiscoveredFeature} takes its place unless one is registered.
 */
public final class ScopewardenFeature implements Feature {

  private static final Logger LOG = LoggerFactory.getLogger(ScopewardenFeature.class);

  private final Settings settings;
  private final Authenticator authenticator;
  private final Clock clock;

  /**
   * Guards by {@code settings}.
   *
   * @throws ConfigurationException if the keys cannot be used
   */
  public ScopewardenFeature(Settings settings) {
    this(settings, Clock.systemUTC());
  }

  /**
   * Guards by {@code settings} at the time that {@code clock} tells.
   *
   * @throws ConfigurationException if the keys cannot be used
   */
  public ScopewardenFeature(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    this.authenticator = authenticator(settings, clock);
  }

  /**
   * Registers what guards the application.
   *
   * @throws IllegalStateException if something guards it already: which of two settings should
   *     count?
   */
  @Override
  public boolean configure(FeatureContext context) {
    if (context.getConfiguration().isRegistered(AccessFilter.class)) {
      throw new IllegalStateException(
          "Scopewarden is registered twice, by two features or by one that another feature"
              + " registers beside the discovered one: register one ScopewardenFeature with the"
              + " application itself");
    }
    for (IssuerSettings issuer : settings.issuers()) {
      LOG.info(
          "Scopewarden guards this application: tokens of {} for {}",
          issuer.tokens().issuer(),
          issuer.tokens().audiences());
    }
    InterceptorTable table = new InterceptorTable();
    Wadl.switchOff(context);
    context.register(
        new AccessFilter(
            table, authenticator, settings.transport(), new Answers(settings.realm()), clock));
    context.register(new StartupComparison(table, settings.strictStartup()));
    context.register(new AnswerHeaders());
    ConnectionAdapters.available().forEach(context::register);
    return true;
  }

  private static Authenticator authenticator(Settings settings, Clock clock) {
    List<TrustedIssuer> issuers =
        settings.issuers().stream().map(issuer -> issuer.open(clock)).toList();
    JwtVerifier verifier = new JwtVerifier(issuers, clock);
    return new BearerAuthenticator(
        new RememberingVerifier(
            verifier,
            verifier::trusts,
            clock,
            settings.cache().entries(),
            settings.cache().lifetime()));
  }
}
