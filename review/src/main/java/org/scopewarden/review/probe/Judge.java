package org.scopewarden.review.probe;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.scopewarden.model.expect.Answer;
import org.scopewarden.model.expect.Credential.Fixed;
import org.scopewarden.model.expect.Credential.Flaw;
import org.scopewarden.model.expect.Credential.Token;

/**
 * Says what a reply proves. What may have another reason than the one that is expected, proves
 * nothing.
 */
final class Judge {

  /** What is asked only of a caller who is known. */
  private static final List<String> KNOWN =
      List.of("insufficient_scope", "insufficient_user_authentication");

  private final Function<Attempt, Set<String>> allowed;

  /** Asks {@code allowed} which methods a server has at the address of an attempt. */
  Judge(Function<Attempt, Set<String>> allowed) {
    this.allowed = allowed;
  }

  Probed judge(Attempt attempt, Reply reply) {
    Answer answer = reply.answer();
    if (answer == null || reply.saysNothing()) {
      return isUndisguised(attempt, reply)
          ? Probed.of(attempt, Verdict.REFUSED, reply.toString())
          : Probed.of(attempt, Verdict.NOT_PROVEN, reply + ", which proves nothing");
    }
    if (answer.status() < 300) {
      return Probed.of(attempt, Verdict.MORE_OPEN, answer + ", so it was let in");
    }
    return answer.status() == 401 || answer.status() == 403 || !answer.challenges().isEmpty()
        ? refused(attempt, answer)
        : reached(attempt, answer);
  }

  /**
   * A server that does not care for the disguise has no such method there, or one that wants a body
   * where what is meant takes any, as RESTEasy says before anything is decided.
   */
  private static boolean isUndisguised(Attempt attempt, Reply reply) {
    if (attempt.disguise() == null || reply.answer() == null) {
      return false;
    }
    int status = reply.answer().status();
    return status == 405
        || status == 501
        || (status == 415 && attempt.route().consumes().isEmpty());
  }

  private static Probed refused(Attempt attempt, Answer answer) {
    if (answer.isAs(attempt.expected())) {
      return Probed.of(attempt, Verdict.REFUSED, answer.toString());
    }
    if (attempt.credential() instanceof Token token && token.flaw() == Flaw.NONE) {
      return judged(attempt, answer);
    }
    if (answer.errors().stream().anyMatch(KNOWN::contains)) {
      return Probed.of(attempt, Verdict.MORE_OPEN, answer + ", so the credential was believed");
    }
    return answer.status() != 403 || isAsClosed(attempt)
        ? Probed.of(attempt, closed(attempt, answer), answer.toString())
        : Probed.of(attempt, Verdict.NOT_PROVEN, answer + ", which may have another reason");
  }

  /** Without any caller, a bare 403 keeps everybody out. */
  private static boolean isAsClosed(Attempt attempt) {
    return attempt.credential() == Fixed.NONE || attempt.credential() == Fixed.BASIC;
  }

  /** Where nobody may call, a question for a credential is none of the expected answers. */
  private static Verdict closed(Attempt attempt, Answer answer) {
    boolean denied = !attempt.expected().isChallenged();
    return denied && answer.status() != 403 ? Verdict.NOT_PROVEN : Verdict.REFUSED;
  }

  /** Of a good token: it is refused, but not as expected. Scopes are judged before the login. */
  private static Probed judged(Attempt attempt, Answer answer) {
    boolean further =
        attempt.expected().errors().contains(KNOWN.get(0))
            && answer.errors().contains(KNOWN.get(1));
    return further
        ? Probed.of(attempt, Verdict.MORE_OPEN, answer + ", so the scopes were enough")
        : Probed.of(
            attempt, Verdict.NOT_PROVEN, answer + ", which may be for the token, not for this");
  }

  /** An endpoint that the server has was asked, unless another one takes the request. */
  private Probed reached(Attempt attempt, Answer answer) {
    Set<String> methods = allowed.apply(attempt);
    boolean there =
        methods.contains(attempt.meant())
            && (attempt.disguise() == null || !methods.contains(attempt.call().method()));
    return there
        ? Probed.of(
            attempt,
            Verdict.MORE_OPEN,
            answer + " by an endpoint that the server has, so it was let in")
        : Probed.of(
            attempt, Verdict.NOT_PROVEN, answer + ", and maybe the server has no such endpoint");
  }
}
