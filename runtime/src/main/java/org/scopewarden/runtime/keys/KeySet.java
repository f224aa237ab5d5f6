package org.scopewarden.runtime.keys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The trusted keys of one issuer at one time. Immutable. */
public final class KeySet {

  /** How many keys are offered for a token that names none. */
  public static final int MAXIMUM_CANDIDATES = 4;

  private final Map<Name, List<VerificationKey>> byName = new HashMap<>();
  private final Map<SignatureAlgorithm, List<VerificationKey>> byAlgorithm =
      new EnumMap<>(SignatureAlgorithm.class);

  private KeySet() {}

  /** These keys, in order of preference. */
  public static KeySet of(Collection<VerificationKey> keys) {
    KeySet set = new KeySet();
    for (VerificationKey key : keys) {
      set.byName.computeIfAbsent(Name.of(key), name -> new ArrayList<>()).add(key);
      set.byAlgorithm.computeIfAbsent(key.algorithm(), name -> new ArrayList<>()).add(key);
    }
    set.byName.replaceAll((name, all) -> List.copyOf(all));
    set.byAlgorithm.replaceAll((algorithm, all) -> first(all));
    return set;
  }

  /**
   * The keys that may have signed a token: the one with its {@code kid}, or, if it has none, the
   * first four of its algorithm. Empty if there is none.
   */
  public List<VerificationKey> matching(@Nullable String kid, SignatureAlgorithm algorithm) {
    return kid == null
        ? byAlgorithm.getOrDefault(algorithm, List.of())
        : byName.getOrDefault(new Name(kid, algorithm), List.of());
  }

  /** Whether {@code key} is one of these. */
  public boolean contains(VerificationKey key) {
    return byName.getOrDefault(Name.of(key), List.of()).contains(key);
  }

  /** Whether {@code key} is one of these, or its name and algorithm belong to one of these. */
  boolean supersedes(VerificationKey key) {
    return key.kid() == null ? contains(key) : !matching(key.kid(), key.algorithm()).isEmpty();
  }

  /** All of them, in no particular order. */
  List<VerificationKey> all() {
    return byName.values().stream().flatMap(List::stream).toList();
  }

  /** Whether there is no key at all. */
  public boolean isEmpty() {
    return byName.isEmpty();
  }

  private static List<VerificationKey> first(List<VerificationKey> keys) {
    return List.copyOf(keys.subList(0, Math.min(keys.size(), MAXIMUM_CANDIDATES)));
  }

  private record Name(@Nullable String kid, SignatureAlgorithm algorithm) {

    static Name of(VerificationKey key) {
      return new Name(key.kid(), key.algorithm());
    }
  }
}
