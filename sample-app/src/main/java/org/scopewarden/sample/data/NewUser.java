package org.scopewarden.sample.data;

import org.jspecify.annotations.Nullable;

/**
 * A user as a client describes one.
 *
 * @param name at most 60 characters
 * @param email at most 254 characters, with an {@code @} inside
 */
public record NewUser(String name, String email) {

  /**
   * @throws InvalidInputException if a value is missing, blank or too long
   */
  public NewUser(@Nullable String name, @Nullable String email) {
    this.name = Text.required("name", name, 60);
    this.email = Text.required("email", email, 254);
    if (!this.email.matches("[^@\\s]+@[^@\\s]+")) {
      throw new InvalidInputException("email is no address");
    }
  }
}
