package org.scopewarden.processor.check;

import java.util.List;
import java.util.Set;
import org.scopewarden.model.Entry;
import org.scopewarden.model.MethodSignature;

/**
 * An accepted endpoint: every rule was applied to it. Only the checker makes one.
 *
 * @param aliases other signatures by which a container may report the method, sorted
 * @param checks the object checks of its rule, in the order in which they were declared
 */
public record Endpoint(Entry entry, List<MethodSignature> aliases, List<BoundCheck> checks)
    implements Comparable<Endpoint> {

  public Endpoint {
    aliases = List.copyOf(aliases);
    checks = List.copyOf(checks);
  }

  Endpoint(Entry entry, Set<MethodSignature> aliases, List<BoundCheck> checks) {
    this(entry, aliases.stream().sorted().toList(), checks);
  }

  @Override
  public int compareTo(Endpoint other) {
    return entry.compareTo(other.entry);
  }
}
