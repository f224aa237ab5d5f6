package org.scopewarden.model.expect;

import java.util.List;
import org.scopewarden.model.Entry;

/** What requests name where a path has a parameter. */
@FunctionalInterface
public interface PathValues {

  /** Ordinary names of objects, which may or may not be there. */
  PathValues ORDINARY = OrdinaryValues::of;

  /**
   * The name of nothing: too large a number for every type of Java, and no likely name either.
   * Where the parameter does not allow it, an ordinary one.
   */
  String IMPOSSIBLE = "99999999999999999999";

  /**
   * The values to try, the best first. What the parameter's expression does not allow is passed
   * over.
   *
   * @return may be empty: then a text is made up for the expression
   */
  List<String> of(Entry entry, String parameter);
}
