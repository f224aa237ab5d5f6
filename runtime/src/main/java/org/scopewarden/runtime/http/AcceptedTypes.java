package org.scopewarden.runtime.http;

import java.util.List;
import java.util.Locale;

/** Of which media types an answer may be. */
public enum AcceptedTypes {

  /** Of any, and of none: what counts is whether the body can be read. */
  ANY {
    @Override
    boolean accept(List<String> contentTypes) {
      return true;
    }
  },

  /** Of {@code application/json}, with whatever parameters. */
  JSON {
    @Override
    boolean accept(List<String> contentTypes) {
      return contentTypes.size() == 1 && isJson(contentTypes.get(0));
    }
  };

  /** Whether the values of {@code Content-Type}, one for each line, name an accepted type. */
  abstract boolean accept(List<String> contentTypes);

  private static boolean isJson(String contentType) {
    int end = contentType.indexOf(';');
    String type = end < 0 ? contentType : contentType.substring(0, end);
    return type.strip().toLowerCase(Locale.ROOT).equals("application/json");
  }
}
