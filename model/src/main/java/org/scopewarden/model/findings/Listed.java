package org.scopewarden.model.findings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Route;
import org.scopewarden.model.path.MediaType;
import org.scopewarden.model.path.Template;

/** A route of an entry. */
record Listed(Entry entry, Route route, Template template) {

  /** Requests with these methods have no content whose type could decide (RFC 9110 §9.3). */
  private static final Set<String> WITHOUT_CONTENT = Set.of("GET", "HEAD", "DELETE");

  /**
   * The method of a request that both routes may be for, if media types cannot tell them apart.
   * HEAD follows GET.
   */
  Optional<String> commonMethod(Listed other) {
    return verb(route.method(), other.route.method())
        .filter(verb ->
            WITHOUT_CONTENT.contains(verb) || overlap(route.consumes(), other.route.consumes()))
        .filter(verb -> overlap(route.produces(), other.route.produces()));
  }

  private static boolean overlap(List<String> one, List<String> other) {
    return !MediaType.common(one, other).isEmpty();
  }

  private static Optional<String> verb(String one, String other) {
    if (one.equals(other)) {
      return Optional.of(one);
    }
    return Set.of(one, other).equals(Set.of("GET", "HEAD"))
        ? Optional.of("HEAD")
        : Optional.empty();
  }

  /** What a server tries after the other, if it has to try both. */
  Listed later(Listed other) {
    int byTemplate = Template.MOST_LITERAL_FIRST.compare(template, other.template);
    boolean otherIsLater =
        byTemplate != 0 ? byTemplate < 0 : entry.id().compareTo(other.entry.id()) < 0;
    return otherIsLater ? other : this;
  }

  @Override
  public String toString() {
    return route + " of " + entry.id();
  }
}
