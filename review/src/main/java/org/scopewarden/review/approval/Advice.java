package org.scopewarden.review.approval;

import java.util.List;

/**
 * What a developer is told to do, in the words of the build tool.
 *
 * @param approve how weakenings are approved, in lines
 * @param buildLocally how the files are brought up to date where they may be written
 */
public record Advice(List<String> approve, String buildLocally) {

  public Advice {
    approve = List.copyOf(approve);
  }
}
