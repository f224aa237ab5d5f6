package org.scopewarden.processor.corpus;

import java.util.ArrayList;
import java.util.List;

/** A path template in segments; a slash inside braces belongs to a regular expression. */
record PathTemplate(List<String> segments) {

  PathTemplate {
    segments = List.copyOf(segments);
  }

  static PathTemplate of(String path) {
    List<String> segments = new ArrayList<>();
    StringBuilder segment = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == '/' && depth == 0) {
        add(segment, segments);
      } else {
        segment.append(c);
      }
    }
    add(segment, segments);
    return new PathTemplate(segments);
  }

  /** What stands on the class where the methods have these paths, each with a rest of its own. */
  static PathTemplate commonBase(List<PathTemplate> paths) {
    int length = paths.stream().mapToInt(path -> path.segments.size() - 1).min().orElse(0);
    List<String> first = paths.get(0).segments;
    int same = 0;
    while (same < length && agree(paths, same)) {
      same++;
    }
    return new PathTemplate(first.subList(0, same));
  }

  /** The rest below {@code base}. */
  PathTemplate below(PathTemplate base) {
    int length = base.segments.size();
    if (!segments.subList(0, length).equals(base.segments)) {
      throw new IllegalArgumentException(this + " is not below " + base);
    }
    return new PathTemplate(segments.subList(length, segments.size()));
  }

  private static boolean agree(List<PathTemplate> paths, int index) {
    return paths.stream().map(path -> path.segments.get(index)).distinct().count() == 1;
  }

  private static void add(StringBuilder segment, List<String> segments) {
    if (!segment.isEmpty()) {
      segments.add(segment.toString());
      segment.setLength(0);
    }
  }

  @Override
  public String toString() {
    return "/" + String.join("/", segments);
  }
}
