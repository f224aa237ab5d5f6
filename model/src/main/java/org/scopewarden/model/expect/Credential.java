package org.scopewarden.model.expect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.Atom;

/** What a request brings to prove who sends it. */
public sealed interface Credential {

  /** What needs nobody's signature. */
  enum Fixed implements Credential {
    /** Nothing. */
    NONE(null),
    /** A bearer token that no issuer made. */
    MALFORMED("Bearer malformed"),
    /** A name and a password that nobody has (RFC 7617). */
    BASIC("Basic bm9ib2R5Om5vYm9keQ==");

    private final @Nullable String authorization;

    Fixed(@Nullable String authorization) {
      this.authorization = authorization;
    }

    /** The value of the {@code Authorization} header, null for none. */
    public @Nullable String authorization() {
      return authorization;
    }
  }

  /** What is wrong with a token beside the rights that it grants. */
  enum Flaw {
    /** Nothing: it is believed. */
    NONE,
    /** {@code exp} is past. */
    EXPIRED,
    /** It is for another audience. */
    OTHER_AUDIENCE,
    /** It has the issuer's name and another key's signature. */
    OTHER_KEY
  }

  /**
   * A bearer token that names the trusted issuer.
   *
   * @param grant what it says of its holder: as much as may be said, so that nothing else explains
   *     the answer
   * @param without what it must not grant in any case, sorted; another token without these is as
   *     good
   */
  record Token(Flaw flaw, Grant grant, List<Atom> without) implements Credential {

    public Token {
      without = without.stream().sorted().distinct().toList();
    }
  }
}
