package org.scopewarden.model.findings;

import java.util.Comparator;
import java.util.List;

/**
 * Something about an endpoint that is legal and yet surprising.
 *
 * @param code the rule that tells it, such as {@code SW501}
 * @param entryId the entry that it is about
 * @param others the entries that it is about as well, sorted, possibly none
 * @param text what a reader should know, in one line without a full stop
 */
public record Finding(String code, String entryId, List<String> others, String text)
    implements Comparable<Finding> {

  private static final Comparator<Finding> BY_CODE =
      Comparator.comparing(Finding::code)
          .thenComparing(Finding::entryId)
          .thenComparing(Finding::text);

  public Finding {
    others = others.stream().sorted().distinct().toList();
  }

  @Override
  public int compareTo(Finding other) {
    return BY_CODE.compare(this, other);
  }
}
