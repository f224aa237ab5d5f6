package org.scopewarden.contract.tck;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.contract.bypass.AuditedLedgerResource;
import org.scopewarden.contract.bypass.KioskResource;
import org.scopewarden.contract.bypass.LedgerResource;
import org.scopewarden.contract.bypass.LookupResource;
import org.scopewarden.contract.bypass.ReportsResource;
import org.scopewarden.contract.bypass.SealResource;
import org.scopewarden.contract.bypass.VaultResource;

/**
 * The shapes by which published bypasses of other systems came about: row EN-002 of the list of
 * attacks, with EN-020. The compiler refuses what has no rule (EN-001) and what has no effect: the
 * fixtures {@code InheritedUndeclared} and {@code ScopeOnPrivateMethod} of the processor name them.
 */
public interface BypassContract extends Container {

  /** What the tests call. */
  Set<Class<?>> RESOURCES =
      Set.of(
          VaultResource.class,
          LedgerResource.class,
          AuditedLedgerResource.class,
          SealResource.class,
          ReportsResource.class,
          LookupResource.class,
          KioskResource.class);

  /**
   * Spring Security, CVE-2025-41248 (and Spring Framework, CVE-2025-41249): a rule on a method of a
   * generic supertype was not found from the method that overrides it for a certain type.
   */
  @Test
  @Tag("EN-002")
  @Tag("SCP-07")
  default void aRuleOnAGenericSupertypeHolds() {
    guards("PUT", "vault", "saved x", "vault:write");
    guards("POST", "vault", "merged x", "vault:merge");
  }

  /**
   * Quarkus, CVE-2023-5675 and issues 38754 and 41119: endpoints that a class inherits, from a
   * superclass or as default methods, were not what the rules of the class were asked for.
   */
  @Test
  @Tag("EN-002")
  @Tag("SCP-07")
  default void aRuleOnAClassHoldsForInheritedEndpoints() {
    guards("GET", "ledger", "list", "ledger:read");
    guards("GET", "ledger/count", "count", "ledger:read");
  }

  /** Quarkus, issue 53507: the rule of a subclass changed its superclass's. */
  @Test
  default void aSubclassHasItsRuleForItself() {
    guards("GET", "audited-ledger", "audited list", "ledger:read", "ledger:audit");
    guards("GET", "audited-ledger/count", "count", "ledger:read", "ledger:audit");
    guards("GET", "ledger", "list", "ledger:read");
  }

  /** Quarkus, issue 44185: an annotation that was repeated, on an interface, was none. */
  @Test
  @Tag("EN-002")
  @Tag("SCP-07")
  default void aRepeatedAnnotationHoldsEachTime() {
    guards("POST", "seal", "sealed", "seal:first", "seal:second");
  }

  /** Shiro: annotations were read from the class that executes, never from its interfaces. */
  @Test
  @Tag("EN-002")
  @Tag("SCP-07")
  default void aRuleOnAnInterfaceHolds() {
    guards("GET", "reports", "reports", "reports:read");
    guards("DELETE", "reports", "cleared", "reports:read", "reports:delete");
  }

  /** CXF: rules were kept by the name of the method, so that overloads shared one. */
  @Test
  @Tag("EN-002")
  @Tag("SCP-07")
  default void overloadsHaveARuleEach() {
    client().get("lookup").isOk("anything");
    guards("GET", "lookup/number/7", "number 7", "lookup:number");
    guards("GET", "lookup/name/x", "name x", "lookup:name");
    client().get("lookup/number/7", bearer("lookup:name")).isRefused(403);
    client().get("lookup/name/x", bearer("lookup:number")).isRefused(403);
  }

  /** Liferay: an annotation that opened the class opened methods that asked for a scope. */
  @Test
  default void anOpenClassOpensNoMethodThatSaysOtherwise() {
    client().get("kiosk").isOk("kiosk");
    guards("DELETE", "kiosk", "closed", "kiosk:close");
  }

  /** Refuses strangers, and callers who lack any of {@code scopes}; lets in who has them all. */
  private void guards(String method, String path, String body, String... scopes) {
    String needed = Stream.of(scopes).sorted().collect(joining(" "));
    client().send(method, path).isRefused(401).challenges("scope", needed);
    for (String missing : scopes) {
      String[] rest = Stream.of(scopes).filter(one -> !one.equals(missing)).toArray(String[]::new);
      client()
          .send(method, path, bearer(rest))
          .isRefused(403)
          .challenges("error", "insufficient_scope", "scope", needed);
    }
    client().send(method, path, bearer("other")).isRefused(403);
    client().send(method, path, bearer(scopes)).isOk(body);
  }
}
