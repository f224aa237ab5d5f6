package org.scopewarden.runtime.access;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code max-age 300 acr gold silver}, of which half may be missing. */
final class StepUpReader {

  private StepUpReader() {}

  static StepUp read(String text) {
    Words words = new Words(text);
    String kind = words.next();
    if (kind.equals("acr")) {
      return acr(words);
    }
    if (!kind.equals("max-age")) {
      throw new IllegalArgumentException("a step-up says max-age or acr: " + kind);
    }
    long seconds = Long.parseLong(words.next());
    if (seconds < 0) {
      throw new IllegalArgumentException("no login is in the future: " + seconds);
    }
    if (!words.hasNext()) {
      return StepUp.acr().within(seconds);
    }
    words.expect("acr");
    return acr(words).within(seconds);
  }

  private static StepUp acr(Words words) {
    List<String> values = new ArrayList<>();
    do {
      values.add(words.nextDecoded());
    } while (words.hasNext());
    return StepUp.acr(values.toArray(String[]::new));
  }
}
