package org.scopewarden.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scopewarden.runtime.access.CheckInstances.Injection;

/** Where the instances of checks come from, and that there is one of each. */
final class CheckInstancesTest {

  private static final int THREADS = 8;

  /** A check. */
  static class Check {}

  @Test
  void constructsOneInstance() {
    AtomicInteger made = new AtomicInteger();
    ObjectCheck<Check> check = constructed(made);
    CheckInstances instances = new CheckInstances(Injection.NONE);

    assertThat(instances.of(check)).isSameAs(instances.of(constructed(made)));
    assertThat(made).hasValue(1);
  }

  @Test
  void prefersWhatIsInjected() {
    AtomicInteger made = new AtomicInteger();
    Check bean = new Check();

    assertThat(new CheckInstances(injecting(bean)).of(constructed(made))).isSameAs(bean);
    assertThat(made).hasValue(0);
  }

  @Test
  void cannotMakeWhatOnlyInjectionKnows() {
    ObjectCheck<Check> check =
        ObjectCheck.injected(Check.class, (any, request) -> CheckResult.PERMIT);

    assertThatThrownBy(() -> new CheckInstances(Injection.NONE).of(check))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(Check.class.getName());
    assertThat(new CheckInstances(injecting(new Check())).of(check)).isNotNull();
  }

  @Test
  void triesAgainWhatFailed() {
    AtomicInteger tries = new AtomicInteger();
    ObjectCheck<Check> check =
        ObjectCheck.of(
            Check.class,
            () -> {
              if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
              }
              return new Check();
            },
            (any, request) -> CheckResult.PERMIT);
    CheckInstances instances = new CheckInstances(Injection.NONE);

    assertThatThrownBy(() -> instances.of(check)).hasMessage("not yet");
    assertThat(instances.of(check)).isSameAs(instances.of(check));
  }

  /** Between the look and the keeping, another may have made one. */
  @Test
  void keepsTheInstanceThatWasKeptFirst() {
    CheckInstances instances = new CheckInstances(Injection.NONE);
    AtomicInteger made = new AtomicInteger();
    List<Check> first = new ArrayList<>();
    ObjectCheck<Check> late =
        ObjectCheck.of(
            Check.class,
            () -> {
              first.add(instances.of(constructed(made)));
              return new Check();
            },
            (any, request) -> CheckResult.PERMIT);

    assertThat(instances.of(late)).isSameAs(first.get(0)).isSameAs(instances.of(late));
    assertThat(made).hasValue(1);
  }

  @Test
  void allWhoAskAtTheSameTimeSeeTheSameInstance() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (int round = 0; round < 100; round++) {
        assertThat(allAtOnce(threads)).hasSize(1);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** The instances that each thread sees, and whoever comes after them. */
  private static Set<Check> allAtOnce(ExecutorService threads) throws Exception {
    CheckInstances instances = new CheckInstances(Injection.NONE);
    ObjectCheck<Check> check = constructed(new AtomicInteger());
    CyclicBarrier start = new CyclicBarrier(THREADS);
    Callable<Check> first =
        () -> {
          start.await();
          return instances.of(check);
        };
    Set<Check> seen = new HashSet<>();
    for (Future<Check> found : threads.invokeAll(Collections.nCopies(THREADS, first))) {
      seen.add(found.get());
    }
    seen.add(instances.of(check));
    return seen;
  }

  private static ObjectCheck<Check> constructed(AtomicInteger made) {
    return ObjectCheck.of(
        Check.class,
        () -> {
          made.incrementAndGet();
          return new Check();
        },
        (any, request) -> CheckResult.PERMIT);
  }

  private static Injection injecting(Object bean) {
    return new Injection() {
      @Override
      public <T> @Nullable T find(Class<T> type) {
        return type.cast(bean);
      }
    };
  }
}
