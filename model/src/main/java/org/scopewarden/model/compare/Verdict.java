package org.scopewarden.model.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.AccessRule.Denied;
import org.scopewarden.model.AccessRule.Public;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.Entry;
import org.scopewarden.model.Manifests.Placed;

/** Says what became of an endpoint that answers requests now. */
final class Verdict {

  private final @Nullable Placed before;
  private final Placed after;

  /** The rules in whose place this endpoint's stands: first its own, if it had one. */
  private final List<TakeOver> replaced;

  /** A request that is for everybody and was answered to nobody, if there is one. */
  private final Optional<String> newlyPublic;

  private final List<String> differences = new ArrayList<>();

  private Verdict(@Nullable Placed before, Placed after, List<TakeOver> taken) {
    this.before = before;
    this.after = after;
    this.replaced = Stream.concat(own(before, after), taken.stream()).toList();
    this.newlyPublic = newlyPublic(before, after);
    differences.addAll(
        before == null
            ? Differences.news(after.entry())
            : Differences.between(before, after, replaced.get(0).change().before()));
    taken.forEach(each -> differences.add(each.toString()));
  }

  private static Stream<TakeOver> own(@Nullable Placed before, Placed after) {
    return before == null
        ? Stream.empty()
        : Stream.of(
            new TakeOver(before, RuleChange.between(before, after), request(after.entry())));
  }

  /** What nobody answered was refused to everybody. */
  private static Optional<String> newlyPublic(@Nullable Placed before, Placed after) {
    if (!(after.entry().rule() instanceof Public)) {
      return Optional.empty();
    } else if (before == null) {
      return Optional.of(request(after.entry()));
    }
    return before.entry().rule() instanceof Public
        ? NewRequests.of(before.entry(), after.entry())
        : Optional.empty();
  }

  /** The first request that an endpoint answers; its id if only other modules mount it. */
  static String request(Entry entry) {
    return entry.routes().stream().map(Object::toString).findFirst().orElse(entry.id());
  }

  /**
   * The change of an endpoint; nothing if it is the same.
   *
   * @param before null if it is new
   * @param taken the requests of others that it answers now
   */
  static Optional<Change> on(@Nullable Placed before, Placed after, List<TakeOver> taken) {
    if (before != null && taken.isEmpty() && isSame(before, after)) {
      return Optional.empty();
    }
    Verdict verdict = new Verdict(before, after, taken);
    return verdict.differences.isEmpty() ? Optional.empty() : Optional.of(verdict.change(taken));
  }

  /** Most endpoints are the same: they are not looked at more closely. */
  private static boolean isSame(Placed before, Placed after) {
    return before.entry().equals(after.entry())
        && before.manifest().module().equals(after.manifest().module())
        && before.manifest().catalog().equals(after.manifest().catalog());
  }

  private Change change(List<TakeOver> taken) {
    return new Change(
        kind(),
        newlyPublic.isPresent() || any(RuleChange::needsApproval),
        request(after.entry()),
        before,
        after,
        taken.stream().map(TakeOver::before).toList(),
        example().orElse(null),
        differences,
        Fingerprint.of(before, after, taken));
  }

  private ChangeKind kind() {
    if (any(RuleChange::opens) || (before != null && newlyPublic.isPresent())) {
      return ChangeKind.OPENED;
    } else if (any(RuleChange::weaker)) {
      return ChangeKind.WEAKENED;
    } else if (any(RuleChange::opaque)) {
      return ChangeKind.CHANGED;
    } else if (before == null) {
      return ChangeKind.NEW;
    } else if (replaced.get(0).change().stronger()) {
      return ChangeKind.STRENGTHENED;
    }
    return Differences.isName(before, after, differences) ? ChangeKind.RENAMED : ChangeKind.CHANGED;
  }

  private boolean any(Predicate<RuleChange> asked) {
    return replaced.stream().map(TakeOver::change).anyMatch(asked);
  }

  private Optional<Example> example() {
    Catalog now = after.manifest().catalog();
    Stream<Example> taken =
        replaced.stream()
            .filter(each -> each.change().needsApproval())
            .flatMap(each ->
                new Newcomer(each.before().manifest().catalog(), now)
                        .between(each.change().before(), after.entry().rule(), each.request())
                        .stream());
    Stream<Example> open =
        newlyPublic.stream()
            .flatMap(request ->
                new Newcomer(now, now)
                    .between(new Denied(), after.entry().rule(), request).stream());
    return Stream.concat(taken, open).findFirst();
  }
}
