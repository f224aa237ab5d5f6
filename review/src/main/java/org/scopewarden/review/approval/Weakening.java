package org.scopewarden.review.approval;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.Manifests.Placed;
import org.scopewarden.model.compare.Change;
import org.scopewarden.model.compare.ChangeKind;

/**
 * A change in the words of the log: the fingerprint binds, the words are for who reads it.
 *
 * @param fingerprint that of the change
 * @param entries the keys of the entries concerned: of the former, of the present, and of what else
 *     answered the requests before; each once
 * @param before the rule that counted, in words
 * @param after the rule that counts now, in words
 * @param differences what is different, in short sentences
 * @param example who may do what now
 */
public record Weakening(
    String fingerprint,
    ChangeKind kind,
    String request,
    List<String> entries,
    String before,
    String after,
    List<String> differences,
    String example) {

  static final String NO_ENDPOINT = "no endpoint";
  static final String UNTOLD = "scopes alone do not tell who may call now";

  /**
   * @throws IllegalArgumentException if something is missing, or the fingerprint is none
   */
  public Weakening {
    Digest.check("fingerprint", fingerprint);
    require("kind", kind);
    require("request", request);
    require("entries", entries);
    require("before", before);
    require("after", after);
    require("differences", differences);
    require("example", example);
    entries = List.copyOf(entries);
    differences = List.copyOf(differences);
  }

  static void require(String name, @Nullable Object value) {
    if (value == null) {
      throw new IllegalArgumentException("\"" + name + "\" is missing");
    }
  }

  /** The change in words. */
  static Weakening of(Change change) {
    return new Weakening(
        change.fingerprint(),
        change.kind(),
        change.request(),
        concerned(change),
        rule(change.before()),
        rule(change.after()),
        change.differences(),
        change.example() == null ? UNTOLD : change.example().toString());
  }

  /** Putting any of them back takes the change back. */
  private static List<String> concerned(Change change) {
    return Stream.concat(keys(change), change.replaced().stream().map(Placed::key))
        .distinct()
        .toList();
  }

  /** The keys of the entry that is different. */
  static Stream<String> keys(Change change) {
    return Stream.of(change.before(), change.after())
        .filter(Objects::nonNull)
        .map(Placed::key)
        .distinct();
  }

  static String rule(@Nullable Placed placed) {
    return placed == null ? NO_ENDPOINT : placed.entry().rule().toString();
  }
}
