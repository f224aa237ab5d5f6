package org.scopewarden.review.ask;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The answer to a question, for people and for programs. */
public interface Answer {

  /** Whether it is what the one who asks hopes for: permitted, possible, found. */
  boolean isPositive();

  /** The answer in lines of text; the first says the most important. */
  List<String> text();

  /** Writes the answer as members of an object that was begun. */
  void write(JsonGenerator json);
}
