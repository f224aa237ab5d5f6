package org.scopewarden.review.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.expect.Credential.Fixed;
import org.scopewarden.model.expect.Credential.Token;
import org.scopewarden.model.expect.TokenSource;

/** Sends a server what its manifests say that it refuses, and judges the answers. */
public final class Probe {

  /** Hears how far a probe is. */
  @FunctionalInterface
  public interface Progress {

    /** So many requests of so many are answered. */
    void done(int requests, int all);
  }

  private final Plan plan;
  private final Target target;
  private final TokenSource tokens;
  private final ProbeClient client;
  private final Judge judge;

  /**
   * Probes what {@code document} says.
   *
   * @param tokens what the server trusts; without, what needs one is not tried
   * @throws IllegalArgumentException if others could read the tokens on their way
   */
  public Probe(Manifests document, Target target, TokenSource tokens) {
    if (!tokens.equals(TokenSource.NONE) && !Target.isConfidential(target.base())) {
      throw new IllegalArgumentException("tokens are sent by https only, or to this machine");
    }
    this.plan = new Plan(document, target);
    this.target = target;
    this.tokens = tokens;
    this.client = new ProbeClient(target);
    this.judge = new Judge(attempt -> client.allowed(attempt.call().by(attempt.meant())));
  }

  /**
   * Sends everything. Ends when every request is answered or has waited long enough.
   *
   * @throws InterruptedException if the calling thread is interrupted; nothing more is sent then
   */
  public ProbeReport run(Progress progress) throws InterruptedException {
    List<Probed> probed = new ArrayList<>(plan.untried());
    ExecutorService workers = Executors.newFixedThreadPool(target.parallel());
    try {
      CompletionService<Optional<Probed>> done = new ExecutorCompletionService<>(workers);
      plan.attempts().forEach(attempt -> done.submit(() -> Optional.of(probed(attempt))));
      plan.controls()
          .forEach(control -> done.submit(() -> control.judge(client.send(control.call()))));
      int all = plan.attempts().size() + plan.controls().size();
      for (int i = 1; i <= all; i++) {
        done.take().get().ifPresent(probed::add);
        progress.done(i, all);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a request could not be made", e.getCause());
    } finally {
      workers.shutdownNow();
    }
    return new ProbeReport(target.base(), probed);
  }

  private Probed probed(Attempt attempt) throws InterruptedException {
    if (attempt.credential() instanceof Fixed fixed) {
      return judge.judge(attempt, client.send(attempt, fixed.authorization()));
    }
    Optional<String> token = tokens.token((Token) attempt.credential());
    return token.isEmpty()
        ? Probed.of(attempt, Verdict.NOT_TRIED, "there is no such token")
        : judge.judge(attempt, client.send(attempt, "Bearer " + token.get()));
  }
}
