package org.scopewarden.runtime.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scopewarden.runtime.keys.StaticKeys;
import org.scopewarden.runtime.token.JwtVectors;
import org.scopewarden.runtime.token.JwtVerifier;
import org.scopewarden.runtime.token.TokenRefusedException;
import org.scopewarden.runtime.token.TokenVerifier;

/**
 * Nimbus, jose4j and jjwt on the token vectors and on mutated tokens: where one of them decides
 * otherwise than we do, a {@link Disagreement} says why. {@code -Dgoldens=record} writes the page.
 */
final class DifferentialTest {

  private static final int STANDARD = 150;
  private static final int EACH = Integer.getInteger("scopewarden.mutations", STANDARD);
  private static final long SEED = 20_261_125;
  private static final Path PAGE = Path.of("..", "docs", "security", "differential.md");

  private final TokenVerifier verifier =
      new JwtVerifier(JwtVectors.policy(), StaticKeys.of(JwtVectors.keys()), JwtVectors.clock());
  private final Map<Disagreement, SortedSet<String>> explained = new EnumMap<>(Disagreement.class);
  private final List<String> unexplained = new ArrayList<>();

  @Test
  void everyDisagreementIsExplained() throws Exception {
    List<Peer> peers = List.of(new NimbusPeer(), new Jose4jPeer(), new JjwtPeer());
    int accepted = 0;
    for (String token : tokens()) {
      Verdict ours = verdict(token);
      accepted += ours.isAccepted() ? 1 : 0;
      peers.forEach(peer -> compare(ours, peer));
    }

    assertThat(unexplained).isEmpty();
    assertThat(accepted).as("tokens that we accept, too").isGreaterThan(EACH / 2);
    assertThat(explained)
        .as("no explanation without a case")
        .containsOnlyKeys(Disagreement.values());
    if (EACH == STANDARD) {
      isOnThePage(); // More mutations meet more who decide otherwise.
    }
  }

  private static List<String> tokens() {
    return Stream.concat(
            JwtVectors.all().map(JwtVectors.Vector::token),
            new Mutations(SEED).tokens(EACH).stream())
        .toList();
  }

  private Verdict verdict(String token) {
    try {
      verifier.verify(token);
      return new Verdict(token, null);
    } catch (TokenRefusedException e) {
      return new Verdict(token, e.refusal());
    }
  }

  private void compare(Verdict ours, Peer peer) {
    if (peer.accepts(ours.token()) != ours.isAccepted()) {
      Disagreement.explaining(ours)
          .ifPresentOrElse(
              kind -> explained.computeIfAbsent(kind, none -> new TreeSet<>()).add(peer.name()),
              () -> unexplained.add(peer.name() + " on " + ours));
    }
  }

  private void isOnThePage() throws IOException {
    StringBuilder page = new StringBuilder();
    page.append("# Where other libraries decide otherwise\n\n");
    page.append(
        "Written by `DifferentialTest`; do not edit. It gives Nimbus, jose4j and jjwt, each as strict as\n");
    page.append(
        "its documentation allows, the token vectors and mutated tokens. A disagreement that none of\n");
    page.append(
        "these lines explains fails it. `-Dscopewarden.mutations=…` tries more of them.\n\n");
    page.append(
        "| our verdict | what is in the token | why | who decides otherwise |\n|---|---|---|---|\n");
    explained.forEach((kind, peers) ->
        page.append("| ")
            .append(kind.cells())
            .append(" | ")
            .append(String.join(", ", peers))
            .append(" |\n"));
    if ("record".equals(System.getProperty("goldens"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page.toString());
  }
}
