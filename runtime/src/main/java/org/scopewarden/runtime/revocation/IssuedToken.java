package org.scopewarden.runtime.revocation;

import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.keys.VerificationKey;
import org.scopewarden.runtime.revocation.RevocationTarget.Kind;
import org.scopewarden.runtime.token.VerifiedToken;

/**
 * What a store must know of a token to say whether it is revoked. Nothing of it is secret.
 *
 * @param targets everything that the token can be revoked by
 * @param issuedAt its {@code iat}, null if it does not say
 */
public record IssuedToken(List<RevocationTarget> targets, @Nullable Instant issuedAt) {

  public IssuedToken {
    targets = List.copyOf(targets);
  }

  /** What can revoke {@code token}. */
  public static IssuedToken of(VerifiedToken token) {
    List<RevocationTarget> targets = new ArrayList<>(6);
    String issuer = token.issuer();
    add(targets, Kind.TOKEN, issuer, token.tokenId());
    add(targets, Kind.FAMILY, issuer, token.grantId());
    add(targets, Kind.SESSION, issuer, token.sessionId());
    add(targets, Kind.SUBJECT, issuer, token.subject());
    VerificationKey key = token.key();
    if (key != null) {
      addKey(targets, issuer, key);
    }
    return new IssuedToken(targets, token.issuedAt());
  }

  private static void addKey(List<RevocationTarget> targets, String issuer, VerificationKey key) {
    add(targets, Kind.KEY, issuer, key.kid());
    // A secret has a name only: its digest would help whoever guesses.
    if (key.key() instanceof PublicKey publicKey) {
      add(targets, Kind.KEY, issuer, KeyThumbprints.of(publicKey));
    }
  }

  private static void add(
      List<RevocationTarget> targets, Kind kind, String issuer, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      targets.add(new RevocationTarget(kind, issuer, value));
    }
  }

  /** Whether {@code revocation} concerns this token. */
  public boolean isConcernedBy(Revocation revocation) {
    return targets.contains(revocation.target()) && wasIssuedBy(revocation.issuedUpTo());
  }

  /** Whether it was issued at this time or before, or does not say when. */
  public boolean wasIssuedBy(Instant latest) {
    return issuedAt == null || !issuedAt.isAfter(latest);
  }
}
