package org.scopewarden.processor.check;

import java.util.List;
import java.util.Set;
import org.scopewarden.model.Entry;
import org.scopewarden.model.MethodSignature;

/**
 * An accepted endpoint: every rule was applied to it. Only the checker makes one.
 *
 * @param aliases other signatures by which a container may report the method, sorted
 */
public record Endpoint(Entry entry, List<MethodSignature> aliases) implements Comparable<Endpoint> {

  Endpoint(Entry entry, Set<MethodSignature> aliases) {
    this(entry, aliases.stream().sorted().toList());
  }

  @Override
  public int compareTo(Endpoint other) {
    return entry.compareTo(other.entry);
  }
}
