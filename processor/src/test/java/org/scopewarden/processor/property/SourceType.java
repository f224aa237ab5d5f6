package org.scopewarden.processor.property;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A type in pieces that can be left out one by one.
 *
 * @param name the simple name
 * @param annotations in source form
 * @param header modifiers, name and supertypes
 */
record SourceType(String name, List<String> annotations, String header, List<Member> members) {

  SourceType {
    annotations = List.copyOf(annotations);
    members = List.copyOf(members);
  }

  /**
   * A member.
   *
   * @param text all but its annotations
   */
  record Member(List<String> annotations, String text) {

    Member {
      annotations = List.copyOf(annotations);
    }

    String source() {
      return "  " + String.join(" ", annotations) + " " + text + "\n";
    }
  }

  /** The declaration, without package and imports. */
  String source() {
    StringBuilder source = new StringBuilder();
    annotations.forEach(annotation -> source.append(annotation).append('\n'));
    source.append(header).append(" {\n");
    members.forEach(member -> source.append(member.source()));
    return source.append("}\n").toString();
  }

  /** All types that lack one piece of this one. */
  List<SourceType> smaller() {
    List<SourceType> smaller = new ArrayList<>();
    without(members).forEach(rest -> smaller.add(new SourceType(name, annotations, header, rest)));
    without(annotations).forEach(rest -> smaller.add(new SourceType(name, rest, header, members)));
    for (int i = 0; i < members.size(); i++) {
      for (List<String> rest : without(members.get(i).annotations())) {
        List<Member> changed = new ArrayList<>(members);
        changed.set(i, new Member(rest, members.get(i).text()));
        smaller.add(new SourceType(name, annotations, header, changed));
      }
    }
    return smaller;
  }

  static <T> List<List<T>> without(List<T> all) {
    return IntStream.range(0, all.size())
        .mapToObj(left -> {
          List<T> rest = new ArrayList<>(all);
          rest.remove(left);
          return rest;
        })
        .toList();
  }
}
