package org.scopewarden.contract.jersey;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.matcher.Matchers;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import org.aopalliance.intercept.ConstructorInterceptor;
import org.aopalliance.intercept.MethodInterceptor;
import org.glassfish.hk2.api.Filter;
import org.glassfish.hk2.api.InterceptionService;
import org.glassfish.hk2.utilities.BuilderHelper;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.process.internal.RequestScoped;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.contract.ProxiedResource;
import org.scopewarden.contract.tck.ContainerTest;
import org.scopewarden.contract.tck.ProxyContract;
import org.scopewarden.contract.tck.RunningServer;

/** Resources behind the proxies of HK2 and of Guice. */
@Tag("EN-002")
final class JerseyProxyTest extends ContainerTest {

  @Override
  public RunningServer start(Set<Class<?>> resources, Object... providers) {
    return JerseyServer.start(resources, providers);
  }

  @Test
  void aProxyOfGuiceIsItsClass() throws Exception {
    ProxyContract contract = new ProxyContract(this);
    MethodInterceptor noting = noting(contract);
    ProxiedResource resource =
        Guice.createInjector(
                new AbstractModule() {
                  @Override
                  protected void configure() {
                    bindInterceptor(Matchers.any(), Matchers.annotatedWith(GET.class), noting);
                  }
                })
            .getInstance(ProxiedResource.class);

    try (RunningServer server = start(Set.of(), feature(), resource)) {
      contract.holds(server, "$$EnhancerByGuice$$");
    }
  }

  @Test
  void aProxyOfHk2IsItsClass() throws Exception {
    ProxyContract contract = new ProxyContract(this);
    AbstractBinder binder =
        new AbstractBinder() {
          @Override
          protected void configure() {
            bind(new Interception(noting(contract))).to(InterceptionService.class);
            bindAsContract(ProxiedResource.class).in(RequestScoped.class);
          }
        };

    try (RunningServer server = start(Set.of(ProxiedResource.class), feature(), binder)) {
      contract.holds(server, "_$$_");
    }
  }

  private static MethodInterceptor noting(ProxyContract contract) {
    return invocation -> {
      contract.note(invocation.getThis());
      return invocation.proceed();
    };
  }

  /** Lets HK2 intercept the resource. */
  @Singleton
  private record Interception(MethodInterceptor interceptor) implements InterceptionService {

    @Override
    public Filter getDescriptorFilter() {
      return BuilderHelper.createContractFilter(ProxiedResource.class.getName());
    }

    @Override
    public List<MethodInterceptor> getMethodInterceptors(Method method) {
      return method.getName().equals("read") ? List.of(interceptor) : List.of();
    }

    @Override
    public List<ConstructorInterceptor> getConstructorInterceptors(Constructor<?> constructor) {
      return List.of();
    }
  }
}
