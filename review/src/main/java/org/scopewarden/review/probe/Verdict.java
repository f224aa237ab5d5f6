package org.scopewarden.review.probe;

/** What an answer says of an endpoint. */
public enum Verdict {
  /** It refuses what the manifest says that it refuses. */
  REFUSED("refused"),
  /** It lets in, or further in, whom the manifest keeps out. */
  MORE_OPEN("more open"),
  /** The answer allows no conclusion: never a pass. */
  NOT_PROVEN("not proven"),
  /** Nothing was sent. */
  NOT_TRIED("not tried");

  private final String text;

  Verdict(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
