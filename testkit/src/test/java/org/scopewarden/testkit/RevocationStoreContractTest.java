package org.scopewarden.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherFactory;
import org.scopewarden.runtime.revocation.IssuedToken;
import org.scopewarden.runtime.revocation.Revocation;
import org.scopewarden.runtime.revocation.RevocationStore;
import org.scopewarden.runtime.revocation.RevocationTarget;

/** That the contract finds the mistakes which are easily made. */
final class RevocationStoreContractTest {

  @Test
  void findsAStoreThatForgets() {
    assertThat(failuresOf(Forgetful.class))
        .contains("revokesAtOnceAndNothingElse", "oneOfManyNamesIsEnough");
  }

  @Test
  void findsAStoreThatMixesIssuers() {
    assertThat(failuresOf(Mixing.class))
        .contains("revokesAtOnceAndNothingElse")
        .doesNotContain("oneOfManyNamesIsEnough");
  }

  @Test
  void findsAStoreWhoseNamesRunIntoEachOther() {
    assertThat(failuresOf(Joining.class)).contains("issuerAndValueDoNotRunIntoEachOther");
  }

  @Test
  void findsAStoreThatKnowsNoTime() {
    assertThat(failuresOf(Joining.class)).contains("ofASubjectWhatWasIssuedUpToThenInclusive");
  }

  private static Set<String> failuresOf(Class<?> contract) {
    Set<String> failures = new TreeSet<>();
    LauncherFactory.create()
        .execute(
            request().selectors(selectClass(contract)).build(),
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest() && result.getStatus() == Status.FAILED) {
                  failures.add(method(test));
                }
              }
            });
    return failures;
  }

  /** Of a parameterized test, its method. */
  private static String method(TestIdentifier test) {
    return test.getUniqueId().replaceFirst(".*(method|test-template):(\\w+).*", "$2");
  }

  /** Remembers nothing. */
  static final class Forgetful extends RevocationStoreContract {

    @Override
    protected RevocationStore emptyStore() {
      return new RevocationStore() {
        @Override
        public void revoke(Revocation revocation, Instant until) {}

        @Override
        public boolean isRevoked(IssuedToken token) {
          return false;
        }
      };
    }
  }

  /** Takes the value alone for the name. */
  static final class Mixing extends RevocationStoreContract {

    @Override
    protected RevocationStore emptyStore() {
      return new Named(RevocationTarget::value);
    }
  }

  /** Joins the parts of a name, and never looks at the time. */
  static final class Joining extends RevocationStoreContract {

    @Override
    protected RevocationStore emptyStore() {
      return new Named(target -> target.kind() + ":" + target.issuer() + ":" + target.value());
    }
  }

  /** Remembers names, as some function makes them. */
  private record Named(Function<RevocationTarget, String> naming, Set<String> revoked)
      implements RevocationStore {

    Named(Function<RevocationTarget, String> naming) {
      this(naming, ConcurrentHashMap.newKeySet());
    }

    @Override
    public void revoke(Revocation revocation, Instant until) {
      revoked.add(naming.apply(revocation.target()));
    }

    @Override
    public boolean isRevoked(IssuedToken token) {
      return token.targets().stream().map(naming).anyMatch(revoked::contains);
    }
  }
}
