package org.scopewarden.runtime.differential;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.token.JwtVectors;
import org.scopewarden.runtime.token.Refusal;

/** Why another library decides otherwise than we do. The first kind that fits explains it. */
enum Disagreement {
  SPELLING(
      Refusal.MALFORMED_TOKEN,
      "base64url with padding, foreign characters or stray trailing bits",
      "one token has one spelling, or lists of revoked digests can be walked around (RFC 4648 §3.5)"),
  JSON(
      Refusal.MALFORMED_TOKEN,
      "JSON with a name twice, something behind it, invalid UTF-8, half a character, a number or a"
          + " depth out of bounds",
      "two readers of such a text may see two different tokens (RFC 8725 §2.6, RFC 7493 §2)"),
  HEADER(
      Refusal.UNSUPPORTED_HEADER,
      "`crit`, `b64`, `zip`, `enc` or `cty` in whatever form, or a `kid` that is no name",
      "they change what the rest means, and nothing here supports them (RFC 7515 §4.1.11)"),
  TYPE(
      Refusal.WRONG_TOKEN_TYPE,
      "a `typ` that is not an access token's",
      "an ID token or a logout token of the same issuer is no access token (RFC 9068 §4)"),
  CLAIMS(
      Refusal.MALFORMED_CLAIM,
      "a claim that is missing, empty or of another type",
      "RFC 9068 §2.2 requires them; nothing is converted"),
  POSSESSION(
      Refusal.UNPROVEN_POSSESSION,
      "a `cnf` claim",
      "the token is bound to a key that nobody has proved to hold (RFC 7800 §3)"),
  FUTURE(
      Refusal.NOT_YET_VALID,
      "an `iat` in the future",
      "a token from the future is a forged or a broken one"),
  LIFETIME(
      Refusal.LIFETIME_TOO_LONG,
      "a lifetime beyond the configured one",
      "a stolen token shall not live for years"),
  LAST_MOMENT(
      Refusal.EXPIRED,
      "`exp` plus the skew is exactly now",
      "\"on or after\" the time it is expired (RFC 7519 §4.1.4)"),
  KEY(
      Refusal.UNKNOWN_KEY,
      "a `kid` of a key that is for another algorithm or another use",
      "one key serves one algorithm (RFC 8725 §3.1)"),
  ED25519(null, "Ed25519", "Nimbus leaves it to Tink, which is no dependency here"),
  NO_NAME(null, "no `kid`", "the first four keys of the algorithm are tried; jjwt locates by name"),
  GREAT_NUMBER(
      null,
      "a number beyond what a `double` holds, in a claim that nobody reads",
      "numbers are exact here and bounded by their exponent; whoever reads a claim bounds it further"),
  IGNORED_HEADER(
      null,
      "a header member that is not ours to read, such as a `jwk` that is none",
      "unknown members are ignored (RFC 7515 §4), and keys in a token are never looked at");

  private static final Set<String> READ = Set.of("alg", "typ", "kid");

  private final @Nullable Refusal refusal;
  private final String what;
  private final String reason;

  Disagreement(@Nullable Refusal refusal, String what, String reason) {
    this.refusal = refusal;
    this.what = what;
    this.reason = reason;
  }

  /** The kind that explains why somebody decides otherwise, if there is one. */
  static Optional<Disagreement> explaining(Verdict ours) {
    return Arrays.stream(values())
        .filter(kind -> kind.refusal == ours.refusal() && kind.fits(ours))
        .findFirst();
  }

  private boolean fits(Verdict ours) {
    return switch (this) {
      case SPELLING -> !ours.isSpeltAsEncoded();
      case JSON -> !ours.isStrictJson();
      case LAST_MOMENT -> isEndOfSkew(ours.claims().get("exp"));
      case KEY -> ours.header().containsKey("kid");
      case ED25519 -> "EdDSA".equals(ours.header().get("alg"));
      case NO_NAME -> !ours.header().containsKey("kid");
      case GREAT_NUMBER -> ours.claims().values().stream().anyMatch(Disagreement::isGreat);
      case IGNORED_HEADER -> !READ.containsAll(ours.header().keySet());
      case HEADER, TYPE, CLAIMS, POSSESSION, FUTURE, LIFETIME -> true;
    };
  }

  private static boolean isGreat(@Nullable Object claim) {
    return claim instanceof BigDecimal number && Double.isInfinite(number.doubleValue());
  }

  private static boolean isEndOfSkew(@Nullable Object exp) {
    long end = JwtVectors.now().minus(JwtVectors.policy().clockSkew()).getEpochSecond();
    return exp instanceof BigDecimal number && number.compareTo(BigDecimal.valueOf(end)) == 0;
  }

  /** Our verdict, what is in the token, and why: three cells of a table. */
  String cells() {
    String verdict = refusal == null ? "accepted" : "`" + refusal.code() + "`";
    return verdict + " | " + what + " | " + reason;
  }
}
