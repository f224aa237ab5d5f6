package org.scopewarden.runtime.introspection;

/** What a client proves itself with. Nothing but a request to the endpoint ever shows it. */
public final class ClientSecret {

  private final String text;

  /**
   * This secret.
   *
   * @throws IllegalArgumentException if it is empty
   */
  public ClientSecret(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a client secret is not empty");
    }
    this.text = text;
  }

  String reveal() {
    return text;
  }

  /** Not the secret. */
  @Override
  public String toString() {
    return "(secret)";
  }
}
