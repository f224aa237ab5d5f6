package org.scopewarden.processor.corpus;

import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** Media types that facts give as text or as the name of a constant. */
final class MediaTypes {

  /** The one class of such constants that is not of Jakarta REST, as its source would be. */
  private static final Map<String, String> CYCLONE_DX =
      Map.of(
          "APPLICATION_CYCLONEDX_XML", "application/vnd.cyclonedx+xml",
          "APPLICATION_CYCLONEDX_JSON", "application/vnd.cyclonedx+json");

  private MediaTypes() {}

  /** The expression that a source has. */
  static String expression(String fact, String stubs) {
    if (isText(fact)) {
      return Literals.string(fact);
    }
    return isOther(fact) ? stubs + "." + fact : "jakarta.ws.rs.core.MediaType." + constant(fact);
  }

  /** What the expression evaluates to. */
  static String value(String fact) {
    if (isText(fact)) {
      return fact;
    }
    return isOther(fact) ? CYCLONE_DX.getOrDefault(constant(fact), "") : ofJakarta(constant(fact));
  }

  /** The class of constants, in package {@code stubs}. */
  static SourceFile constants(String stubs) {
    return Stubs.constants(stubs, "CycloneDxMediaType", CYCLONE_DX);
  }

  private static boolean isText(String fact) {
    return fact.contains("/");
  }

  private static boolean isOther(String fact) {
    return fact.startsWith("CycloneDxMediaType.");
  }

  private static String constant(String fact) {
    return fact.substring(fact.lastIndexOf('.') + 1);
  }

  private static String ofJakarta(String constant) {
    try {
      return String.valueOf(MediaType.class.getField(constant).get(null));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no such media type: " + constant, e);
    }
  }
}
