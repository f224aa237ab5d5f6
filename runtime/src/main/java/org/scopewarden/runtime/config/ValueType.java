package org.scopewarden.runtime.config;

/** What kind of value a key has. */
public enum ValueType {
  /** Any text. */
  TEXT("text", ""),
  /** One of the words that the meaning lists. */
  WORD("word", ""),
  /** Texts, separated by commas. */
  LIST("list", ""),
  /** An absolute URI. */
  URI("URI", ""),
  /** An address that is asked over the network: {@code https}, or {@code http} on loopback. */
  ADDRESS("https address", ""),
  /** A path in the file system. */
  PATH("path", ""),
  /** How many. */
  NUMBER("whole number", ""),
  /** How long. */
  SECONDS("whole number", "seconds"),
  /** {@code true} or {@code false}. */
  FLAG("true or false", "");

  private final String label;
  private final String unit;

  ValueType(String label, String unit) {
    this.label = label;
    this.unit = unit;
  }

  /** The kind in words. */
  public String label() {
    return label;
  }

  /** The unit in words, empty if there is none. */
  public String unit() {
    return unit;
  }
}
