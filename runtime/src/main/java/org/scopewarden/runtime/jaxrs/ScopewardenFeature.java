package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.Authenticator;
import org.scopewarden.runtime.access.InterceptorTable;
import org.scopewarden.runtime.access.ReviewedManifests;
import org.scopewarden.runtime.config.ConfigurationException;
import org.scopewarden.runtime.config.IntrospectionSettings;
import org.scopewarden.runtime.config.IssuerSettings;
import org.scopewarden.runtime.config.Key;
import org.scopewarden.runtime.config.Settings;
import org.scopewarden.runtime.config.Settings.Mode;
import org.scopewarden.runtime.config.Settings.ThrottlePolicy;
import org.scopewarden.runtime.credential.BearerAuthenticator;
import org.scopewarden.runtime.events.AccessEvent.Outcome;
import org.scopewarden.runtime.events.AccessListeners;
import org.scopewarden.runtime.revocation.RevocationStore;
import org.scopewarden.runtime.revocation.RevocationVerifier;
import org.scopewarden.runtime.throttle.FailureBudgets;
import org.scopewarden.runtime.throttle.Throttle;
import org.scopewarden.runtime.token.JwtVerifier;
import org.scopewarden.runtime.token.RememberingVerifier;
import org.scopewarden.runtime.token.ShapeVerifier;
import org.scopewarden.runtime.token.TokenVerifier;
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
  private final Clock clock;
  private final AccessListeners listeners;
  private final Authenticator authenticator;

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
    this(settings, Companions.none().at(clock));
  }

  /**
   * Guards by {@code settings}, with what the application brings along.
   *
   * @throws ConfigurationException if the keys cannot be used
   */
  public ScopewardenFeature(Settings settings, Companions companions) {
    this.settings = settings;
    this.clock = companions.clock();
    this.listeners = new AccessListeners(StandardListeners.and(companions.listeners()));
    this.authenticator = authenticator(companions);
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
    refuseAnother(context);
    boolean observing = settings.mode() == Mode.OBSERVE;
    announce(observing);
    ReviewedManifests manifests = new ReviewedManifests(settings.strictStartup() && !observing);
    InterceptorTable table = new InterceptorTable(manifests);
    StartupComparison comparison =
        new StartupComparison(table, settings.strictStartup(), observing);
    comparison.compare(EmptyTable.roots(served));
    Wadl.switchOff(context);
    context.register(comparison);
    context.register(filter(table, observing));
    publish(context, manifests);
    CallerInjection.register(context);
    registerHeaders(context, observing);
    ConnectionAdapters.available().forEach(context::register);
    return true;
  }

  private static void refuseAnother(FeatureContext context) {
    if (context.getConfiguration().isRegistered(AccessFilter.class)) {
      throw new IllegalStateException(
          "Scopewarden is registered twice, by two features or by one that another feature"
              + " registers beside the discovered one: register one ScopewardenFeature with the"
              + " application itself");
    }
  }

  private AccessFilter filter(InterceptorTable table, boolean observing) {
    return new AccessFilter(
        table,
        authenticator,
        settings.transport(),
        new Answers(new Challenges(settings.realm(), metadata())),
        clock,
        new DecisionEvents(listeners, observing ? Outcome.WOULD_REFUSE : Outcome.REFUSED));
  }

  private @Nullable MetadataAddress metadata() {
    URI resource = settings.resource();
    return resource == null ? null : new MetadataAddress(resource);
  }

  private void publish(FeatureContext context, ReviewedManifests manifests) {
    MetadataAddress address = metadata();
    if (address != null) {
      context.register(new MetadataDocument(address, issuers(), manifests));
    }
  }

  private static void registerHeaders(FeatureContext context, boolean observing) {
    context.register(new AnswerHeaders());
    context.register(new CorrelationHeader());
    if (context.getClass().getName().startsWith("org.apache.cxf.")) {
      context.register(new CxfHeaderLines());
    }
    if (observing) {
      context.register(new ObserveModeHeader());
    }
  }

  private List<String> issuers() {
    return settings.issuers().stream().map(issuer -> issuer.tokens().issuer()).toList();
  }

  private void announce(boolean observing) {
    for (IssuerSettings issuer : settings.issuers()) {
      LOG.info(
          "Scopewarden guards this application: tokens of {} for {}",
          issuer.tokens().issuer(),
          issuer.tokens().audiences());
    }
    IntrospectionSettings introspection = settings.introspection();
    if (introspection != null) {
      LOG.info(
          "Scopewarden guards this application: opaque tokens of {} for {}",
          introspection.tokens().issuer(),
          introspection.tokens().audiences());
    }
    if (observing) {
      LOG.warn(
          "NOTHING IS ENFORCED: with {}=observe every request reaches its endpoint, whoever sends"
              + " it; what would be refused is only logged",
          Key.MODE.key());
    }
  }

  private Authenticator authenticator(Companions companions) {
    TokenVerifier remembering = verifier(settings.introspection());
    RevocationStore revocations = companions.revocations();
    return new BearerAuthenticator(
        revocations == null ? remembering : new RevocationVerifier(remembering, revocations),
        throttle(settings.throttle()));
  }

  private Throttle throttle(ThrottlePolicy policy) {
    return policy.isOn()
        ? new FailureBudgets(policy.failures(), policy.interval(), policy.senders(), clock)
        : Throttle.NONE;
  }

  private TokenVerifier verifier(@Nullable IntrospectionSettings introspection) {
    if (introspection == null) {
      return signedVerifier();
    }
    TokenVerifier opaque = introspection.open(clock, listeners::tokenLookedUp);
    return settings.issuers().isEmpty() ? opaque : new ShapeVerifier(signedVerifier(), opaque);
  }

  private TokenVerifier signedVerifier() {
    List<TrustedIssuer> issuers =
        settings.issuers().stream()
            .map(issuer -> issuer.open(clock, listeners.keysOf(issuer.tokens().issuer())))
            .toList();
    JwtVerifier verifier = new JwtVerifier(issuers, clock);
    return new RememberingVerifier(
        verifier,
        verifier::trusts,
        clock,
        settings.cache().entries(),
        settings.cache().lifetime(),
        listeners::tokenLookedUp);
  }
}
