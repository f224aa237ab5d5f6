package org.scopewarden.model.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Route;
import org.scopewarden.model.path.Template;
import org.scopewarden.model.path.TemplateIndex;

/**
 * SW501 and SW502: a request that the templates and media types of two entries match whose rules
 * differ. One finding for each entry that a server tries later, with all that it tries before.
 */
final class CommonRequests {

  static final String PLAIN = "SW501";

  /** A variable of one of the templates has a regular expression. */
  static final String REGULAR = "SW502";

  private record Subject(String code, String entryId) implements Comparable<Subject> {

    @Override
    public int compareTo(Subject other) {
      int byId = entryId.compareTo(other.entryId);
      return byId != 0 ? byId : code.compareTo(other.code);
    }
  }

  private final Meaning meaning;
  private final Map<String, Template> templates = new HashMap<>();
  private final TemplateIndex<Listed> index = new TemplateIndex<>();

  private CommonRequests(Meaning meaning) {
    this.meaning = meaning;
  }

  static Stream<Finding> in(Manifest manifest) {
    NavigableMap<Subject, NavigableMap<String, CommonRequest>> found = new TreeMap<>();
    for (CommonRequest one : all(manifest)) {
      found
          .computeIfAbsent(
              new Subject(one.code(), one.later().entry().id()), any -> new TreeMap<>())
          .putIfAbsent(one.earlier().entry().id(), one);
    }
    return found.entrySet().stream().map(each -> finding(each.getKey(), each.getValue()));
  }

  /** A request for each two routes that have one in common. */
  static List<CommonRequest> all(Manifest manifest) {
    return new CommonRequests(Meaning.in(manifest)).find(manifest);
  }

  private static Finding finding(Subject subject, NavigableMap<String, CommonRequest> requests) {
    CommonRequest first = requests.firstEntry().getValue();
    return new Finding(
        subject.code,
        subject.entryId,
        List.copyOf(requests.keySet()),
        first.text(requests.size() - 1));
  }

  private List<CommonRequest> find(Manifest manifest) {
    List<CommonRequest> found = new ArrayList<>();
    for (Entry entry : manifest.entries()) {
      for (Route route : entry.routes()) {
        Template template = templates.computeIfAbsent(route.path(), Template::new);
        if (template.isLegal()) {
          Listed listed = new Listed(entry, route, template);
          index.candidates(template, other -> compare(listed, other).ifPresent(found::add));
          index.add(template, listed);
        }
      }
    }
    return found;
  }

  private Optional<CommonRequest> compare(Listed one, Listed other) {
    if (one.entry().equals(other.entry())
        || meaning.same(one.entry().rule(), other.entry().rule())) {
      return Optional.empty();
    }
    Listed later = one.later(other);
    Listed earlier = later.equals(one) ? other : one;
    return one.commonMethod(other)
        .flatMap(method ->
            one.template()
                .common(other.template())
                .map(path -> new CommonRequest(later, earlier, method, path)));
  }
}
