package org.scopewarden.model.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.MethodSignature;
import org.scopewarden.model.Route;

/** Documents in few words. */
final class Document {

  private Document() {}

  /**
   * One module without a catalogue.
   *
   * @param endpoints by turns a text such as {@code POST /users create application/json}, whose
   *     last word is what is consumed, and a rule
   */
  static Manifests of(Object... endpoints) {
    return in("m", Catalog.NONE, endpoints);
  }

  /** One module. */
  static Manifests in(String module, Catalog catalog, Object... endpoints) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < endpoints.length; i += 2) {
      entries.add(entry((String) endpoints[i], (AccessRule) endpoints[i + 1]));
    }
    return Manifests.of(new Manifest(module, catalog, entries));
  }

  private static Entry entry(String text, AccessRule rule) {
    int brace = text.lastIndexOf('}');
    int name = text.indexOf(' ', brace < 0 ? text.indexOf('/') : brace);
    String[] words = text.substring(name + 1).split(" ");
    String[] route = text.substring(0, name).split(" ", 2);
    List<String> consumes = Stream.of(words).skip(1).toList();
    return new Entry(
        "org.acme.Api",
        new MethodSignature(words[0], "()V"),
        List.of(new Route(route[0], route[1], consumes, List.of())),
        rule,
        "",
        "org.acme.Api");
  }
}
