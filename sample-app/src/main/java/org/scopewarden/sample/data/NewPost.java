package org.scopewarden.sample.data;

import org.jspecify.annotations.Nullable;

/**
 * A post as a client writes one: the author is not the client's to say.
 *
 * @param title at most 120 characters
 * @param text at most 4000 characters
 */
public record NewPost(String title, String text) {

  /**
   * @throws InvalidInputException if a value is missing, blank or too long
   */
  public NewPost(@Nullable String title, @Nullable String text) {
    this.title = Text.required("title", title, 120);
    this.text = Text.required("text", text, 4000);
  }
}
