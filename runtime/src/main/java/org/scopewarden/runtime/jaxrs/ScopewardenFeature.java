package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.Authenticator;
import org.scopewarden.runtime.access.InterceptorTable;
import org.scopewarden.runtime.access.ReviewedManifests;
import org.scopewarden.runtime.config.ConfigurationException;
import org.scopewarden.runtime.config.Settings;
import org.scopewarden.runtime.credential.BearerAuthenticator;
import org.scopewarden.runtime.keys.KeySource;
import org.scopewarden.runtime.token.JwtVerifier;
import org.scopewarden.runtime.token.RememberingVerifier;
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

  @Context private @Nullable Application application;

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
   *     count? And if no class of the application has a table
   */
  @Override
  public boolean configure(FeatureContext context) {
    return configure(context, application);
  }

  boolean configure(FeatureContext context, @Nullable Application served) {
    if (context.getConfiguration().isRegistered(AccessFilter.class)) {
      throw new IllegalStateException(
          "Scopewarden is registered twice, by two features or by one that another feature"
              + " registers beside the discovered one: register one ScopewardenFeature with the"
              + " application itself");
    }
    LOG.info(
        "Scopewarden guards this application: tokens of {} for {}",
        settings.tokens().issuer(),
        settings.tokens().audiences());
    InterceptorTable table =
        new InterceptorTable(new ReviewedManifests(settings.strictStartup()));
    new EmptyTable(table).stop(EmptyTable.roots(served));
    Wadl.switchOff(context);
    context.register(
        new AccessFilter(
            table, authenticator, settings.transport(), new Answers(settings.realm()), clock));
    context.register(new StartupComparison(table, settings.strictStartup()));
    context.register(new AnswerHeaders());
    CallerInjection.register(context);
    ConnectionAdapters.available().forEach(context::register);
    return true;
  }

  private static Authenticator authenticator(Settings settings, Clock clock) {
    KeySource keys = settings.keys().open(clock);
    JwtVerifier verifier = new JwtVerifier(settings.tokens(), keys, clock);
    return new BearerAuthenticator(
        new RememberingVerifier(
            verifier, keys, clock, settings.cache().entries(), settings.cache().lifetime()));
  }
}
