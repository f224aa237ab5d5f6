package org.scopewarden.review.report;

import java.util.List;
import java.util.OptionalLong;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.CatalogScope;
import org.scopewarden.model.Clause;
import org.scopewarden.model.Entry;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.MethodSignature;
import org.scopewarden.model.ObjectCheck;
import org.scopewarden.model.ObjectCheck.Parameter;
import org.scopewarden.model.ObjectCheck.Source;
import org.scopewarden.model.Role;
import org.scopewarden.model.Route;
import org.scopewarden.model.Scheme;
import org.scopewarden.model.Scope;
import org.scopewarden.model.StepUp;

/** A document whose every text wants to be something else. */
final class Hostile {

  /** Sets {@code window.owned} if it is ever run. */
  static final String CODE = "window.owned=1";

  static final List<String> TEXTS =
      List.of(
          "</script><script>" + CODE + "</script>",
          "</noscript></style><img src=x onerror=" + CODE + ">",
          "\"><svg onload=" + CODE + "><!--",
          "' onfocus='" + CODE + "' autofocus='",
          "<!--<script>" + CODE,
          "]]>${" + CODE + "}@{x}{{x}}%s %n \\u003c",
          "javascript:" + CODE,
          "\u202eGNP.exe\u202c \u2066x\u2069 \u200b\u2028\u2029\ufeff end",
          "null\u0000 bell\u0007 half\ud83d and \udc00 c1\u0085",
          "👩‍👩‍👧 العربية 日本語 ﷽",
          "w".repeat(10_000),
          "long words ".repeat(900));

  /** A name of a scope may have no quote and no space. */
  private static final List<String> SCOPES =
      List.of(
          "</script><script>" + CODE + "//",
          "<img/src=x/onerror=" + CODE + ">",
          "__proto__",
          "constructor",
          "s".repeat(10_000));

  private Hostile() {}

  /** Every text of a document is one of {@link #TEXTS}, and each of them is everywhere. */
  static Manifests document() {
    List<CatalogScope> scopes =
        SCOPES.stream()
            .map(name ->
                new CatalogScope(
                    new Scope(name),
                    TEXTS.get(SCOPES.indexOf(name)),
                    SCOPES.stream().map(Scope::new).toList()))
            .toList();
    List<Entry> entries =
        TEXTS.stream().flatMap(text -> List.of(open(text), guarded(text)).stream()).toList();
    return Manifests.of(
        new Manifest(
            "</title><script>" + CODE + "</script>" + TEXTS.get(7), new Catalog(scopes), entries));
  }

  /** The same with other reasons. */
  static Manifests changed() {
    Manifest manifest = document().modules().get(0);
    List<Entry> entries =
        manifest.entries().stream()
            .map(entry ->
                entry.rule() instanceof Public
                    ? entry
                    : new Entry(
                        entry.resource(),
                        entry.method(),
                        entry.routes(),
                        new Public(entry.notObjectScoped(), true),
                        "",
                        entry.declaredOn()))
            .toList();
    return Manifests.of(new Manifest(manifest.module(), manifest.catalog(), entries));
  }

  private static Entry open(String text) {
    return new Entry(
        text + ".Open",
        new MethodSignature(text, "()V"),
        List.of(route(text)),
        new Public(text, true),
        "",
        text);
  }

  private static Entry guarded(String text) {
    Scope scope = new Scope(SCOPES.get(TEXTS.indexOf(text) % SCOPES.size()));
    return new Entry(
        text + ".Guarded",
        new MethodSignature(text, "()V"),
        List.of(route(text), new Route(text, text, List.of(text), List.of(text))),
        new Guarded(
            List.of(Scheme.BEARER),
            List.of(
                Clause.anyOf(
                    List.of(new Role(text), scope, new InstanceScope(scope, "<i>" + CODE)))),
            List.of(new ObjectCheck(text, text, List.of(new Parameter(Source.PATH, text)))),
            new StepUp(List.of(text), OptionalLong.of(60))),
        text,
        text);
  }

  private static Route route(String text) {
    return new Route(
        "GET", "/" + text.replace('{', '(').replace('}', ')') + "/{id}", List.of(), List.of());
  }
}
