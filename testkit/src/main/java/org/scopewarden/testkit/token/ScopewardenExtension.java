package org.scopewarden.testkit.token;

import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Does what {@link ScopewardenTest} says. */
public final class ScopewardenExtension
    implements BeforeAllCallback, AfterAllCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(ScopewardenExtension.class);

  /** Made by JUnit. */
  public ScopewardenExtension() {}

  @Override
  public void beforeAll(ExtensionContext context) {
    if (setsProperties(context)) {
      run(context).enter();
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (setsProperties(context)) {
      run(context).leave();
    }
  }

  private static boolean setsProperties(ExtensionContext context) {
    return AnnotationSupport.findAnnotation(context.getTestClass(), ScopewardenTest.class)
        .map(ScopewardenTest::systemProperties)
        .orElse(true);
  }

  /** One issuer for the whole run, which JUnit closes at its end. */
  private static IssuerOfRun run(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(IssuerOfRun.class, any -> new IssuerOfRun(), IssuerOfRun.class);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == TestIssuer.class
        || type == Tokens.class
        || (type == TestToken.class && wanted(parameter).isPresent())
        || (type == String.class && parameter.isAnnotated(WithToken.class));
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    TestIssuer issuer = run(context).issuer();
    if (type == TestIssuer.class) {
      return issuer;
    }
    if (type == Tokens.class) {
      return issuer.tokens();
    }
    TestToken token = token(issuer.tokens(), wanted(parameter).orElseThrow());
    return type == String.class ? token.value() : token;
  }

  /** What stands on the parameter goes before what stands on its method. */
  private static Optional<WithToken> wanted(ParameterContext parameter) {
    return parameter
        .findAnnotation(WithToken.class)
        .or(() ->
            AnnotationSupport.findAnnotation(parameter.getDeclaringExecutable(), WithToken.class));
  }

  private static TestToken token(Tokens tokens, WithToken wanted) {
    TokenBuilder token =
        tokens.token().subject(wanted.subject()).scopes(wanted.scopes()).roles(wanted.roles());
    if (!wanted.client().isEmpty()) {
      token.client(wanted.client());
    }
    if (wanted.audience().length > 0) {
      token.audience(wanted.audience());
    }
    if (!wanted.issuer().isEmpty()) {
      token.issuer(wanted.issuer());
    }
    if (!wanted.acr().isEmpty()) {
      token.acr(wanted.acr());
    }
    return flawed(token, wanted).mint();
  }

  private static TokenBuilder flawed(TokenBuilder token, WithToken wanted) {
    if (wanted.expired()) {
      token.expired();
    }
    if (wanted.notYetValid()) {
      token.notYetValid();
    }
    if (wanted.unsigned()) {
      token.unsigned();
    }
    if (wanted.otherKey()) {
      token.otherKey();
    }
    return token;
  }
}
