package org.scopewarden.runtime.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is no proxy. Real ones are taken off in the tests of the containers. */
final class ProxiesTest {

  @Test
  void aSubclassIsAClassOfItsOwn() {
    assertThat(Proxies.without(Child.class)).isEqualTo(Child.class);
    assertThat(Proxies.without(Parent.class)).isEqualTo(Parent.class);
    assertThat(Proxies.without(Object.class)).isEqualTo(Object.class);
    assertThat(Proxies.without(Runnable.class)).isEqualTo(Runnable.class);
  }

  /** Guice names a proxy after the class that it extends. */
  @Test
  void aMarkedNameOfAnotherClassIsNoProxy() {
    assertThat(Proxies.without(Child$$EnhancerByGuice$$1.class))
        .isEqualTo(Child$$EnhancerByGuice$$1.class);
    assertThat(Proxies.without(Parent$$EnhancerByGuice$$1.class)).isEqualTo(Parent.class);
  }

  private static class Parent {}

  private static final class Child extends Parent {}

  private static final class Child$$EnhancerByGuice$$1 extends Parent {}

  private static final class Parent$$EnhancerByGuice$$1 extends Parent {}
}
