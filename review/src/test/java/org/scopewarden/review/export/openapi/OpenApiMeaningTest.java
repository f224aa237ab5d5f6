package org.scopewarden.review.export.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Denied;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Atom;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Role;
import org.scopewarden.model.RuleStrength;
import org.scopewarden.model.Scheme;
import org.scopewarden.model.Scope;
import org.scopewarden.review.export.Samples;
import org.scopewarden.review.export.openapi.Difference.Kind;
import org.scopewarden.review.export.openapi.FileSecurity.Requirement;

/**
 * The security that was exported, read back from its text and applied as OpenAPI says, lets in whom
 * the rule lets in: tried with every set of scopes.
 */
class OpenApiMeaningTest {

  private static final int RULES = 200;

  /** A caller: a kind of credential, null for none, and what was granted. */
  private record Caller(@Nullable Scheme scheme, Set<Scope> scopes) {}

  private static List<Caller> callers() {
    List<Caller> callers = new ArrayList<>();
    callers.add(new Caller(null, Set.of()));
    for (int set = 0; set < 1 << Samples.LETTERS.size(); set++) {
      Set<Scope> scopes = new HashSet<>();
      for (int i = 0; i < Samples.LETTERS.size(); i++) {
        if ((set & 1 << i) != 0) {
          scopes.add(Samples.LETTERS.get(i));
        }
      }
      for (Scheme scheme : Scheme.values()) {
        callers.add(new Caller(scheme, scopes));
      }
    }
    return callers;
  }

  @Test
  void ofScopesAloneItIsTheRule() throws Exception {
    Random random = new Random(1);
    for (int i = 0; i < RULES; i++) {
      Catalog catalog = Samples.catalog(random);
      Guarded rule = Samples.scoped(random);
      List<Requirement> security = readBack(catalog, rule);
      for (Caller caller : callers()) {
        assertThat(letsIn(security, caller))
            .as("%s by %s, %s", caller, rule, catalog)
            .isEqualTo(letsIn(rule, catalog, caller, false));
      }
    }
  }

  @Test
  void itNeverPromisesMoreThanThereIs() throws Exception {
    Random random = new Random(2);
    for (int i = 0; i < RULES; i++) {
      Catalog catalog = Samples.catalog(random);
      AccessRule rule = Samples.rule(random);
      List<Requirement> security = readBack(catalog, rule);
      for (Caller caller : callers()) {
        if (letsIn(rule, catalog, caller, true)) {
          assertThat(letsIn(security, caller)).as("%s by %s, %s", caller, rule, catalog).isTrue();
        }
      }
    }
  }

  @Test
  void whatWasExportedHasNoDifferences() {
    Random random = new Random(3);
    for (int i = 0; i < RULES / 4; i++) {
      Manifests document = document(Samples.catalog(random), Samples.rule(random));
      for (String text :
          List.of(
              OpenApiExport.json(document, OpenApiOptions.NONE),
              OpenApiExport.yaml(document, OpenApiOptions.NONE))) {
        assertThat(differences(text, document)).as(text).isEmpty();
      }
    }
  }

  /** The check orders what it can say as the rules are ordered everywhere else. */
  @Test
  void whatIsFoundAgreesWithTheOrderOfRules() {
    Random random = new Random(4);
    for (int i = 0; i < RULES; i++) {
      Catalog catalog = Samples.catalog(random);
      Guarded written = Samples.scoped(random);
      Guarded rule = Samples.scoped(random);
      RuleStrength strength = new RuleStrength(catalog);
      Manifests document = document(catalog, rule);
      Set<Scheme> all = Set.of(Scheme.values());
      OpenApiOptions options =
          new OpenApiOptions("", "0", List.of(), OpenApiOptions.NONE.bearer(), "S", all);
      String file = withoutEntries(OpenApiExport.json(document(catalog, written), options));

      assertThat(OpenApiCheck.differences(read(file), document, all, ""))
          .as("%s in the file, %s in the manifest, %s", written, rule, catalog)
          .extracting(Difference::kind)
          .containsExactlyElementsOf(
              expected(
                  strength.atLeast(withAll(written), withAll(rule)),
                  strength.atLeast(withAll(rule), withAll(written))));
    }
  }

  private static List<Kind> expected(boolean strong, boolean weak) {
    if (strong && weak) {
      return List.of();
    }
    return List.of(strong ? Kind.PROMISES_MORE : weak ? Kind.PROMISES_LESS : Kind.OTHER);
  }

  /** To name every kind is to name none. */
  private static Guarded withAll(Guarded rule) {
    return rule.schemes().isEmpty()
        ? new Guarded(List.of(Scheme.values()), rule.clauses(), rule.checks(), rule.stepUp())
        : rule;
  }

  private static String withoutEntries(String json) {
    return json.replace("\"x-scopewarden-entries\"", "\"x-other\"");
  }

  private static List<Requirement> readBack(Catalog catalog, AccessRule rule) throws Exception {
    Set<Scheme> all = Set.of(Scheme.values());
    OpenApiOptions options =
        new OpenApiOptions("", "0", List.of(), OpenApiOptions.NONE.bearer(), "S", all);
    OpenApiFile file = read(OpenApiExport.json(document(catalog, rule), options));
    return new FileSecurity(file).of(FileOperations.of(file).found().get(0));
  }

  private static boolean letsIn(List<Requirement> security, Caller caller) {
    return security.stream().anyMatch(one -> isMet(one, caller));
  }

  private static boolean isMet(Requirement requirement, Caller caller) {
    return requirement.scopes().entrySet().stream()
        .allMatch(one ->
            caller.scheme() != null
                && one.getKey().equals(caller.scheme().toString())
                && caller.scopes().stream()
                    .map(Scope::name)
                    .collect(Collectors.toSet())
                    .containsAll(one.getValue()));
  }

  /** Whether a server lets the caller in, who has every role and passes every check, or none. */
  private static boolean letsIn(
      AccessRule rule, Catalog catalog, Caller caller, boolean withTheRest) {
    if (rule instanceof Public || rule instanceof Denied) {
      return rule instanceof Public;
    }
    Guarded guarded = (Guarded) rule;
    return caller.scheme() != null
        && (guarded.schemes().isEmpty() || guarded.schemes().contains(caller.scheme()))
        && guarded.clauses().stream()
            .allMatch(clause ->
                clause.anyOf().stream().anyMatch(atom -> has(atom, catalog, caller, withTheRest)));
  }

  private static boolean has(Atom atom, Catalog catalog, Caller caller, boolean withTheRest) {
    if (atom instanceof Role || atom instanceof InstanceScope) {
      return withTheRest;
    }
    return caller.scopes().contains(atom)
        || catalog.scopes().stream()
            .filter(known -> caller.scopes().contains(known.scope()))
            .anyMatch(known -> known.implies().contains(atom));
  }

  private static Manifests document(Catalog catalog, AccessRule rule) {
    return Manifests.of(
        new Manifest("org.acme", catalog, List.of(Samples.entry("GET /{id}", "get", rule))));
  }

  private static List<Difference> differences(String text, Manifests document) {
    return OpenApiCheck.differences(read(text), document, Set.of(), "");
  }

  private static OpenApiFile read(String text) {
    return OpenApiFile.read(text.getBytes(StandardCharsets.UTF_8), "api");
  }
}
