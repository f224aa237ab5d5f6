package org.scopewarden.review.export.openapi;

import org.scopewarden.review.export.openapi.Located.Mapping;

/**
 * An operation as a file has it.
 *
 * @param method the HTTP method, such as {@code GET}
 * @param path its path as it stands in the file
 * @param pointer the JSON pointer of the operation
 */
record FileOperation(String method, String path, Mapping json, String pointer) {

  int line() {
    return json.line();
  }

  /** Such as {@code GET /users/{id}}. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
