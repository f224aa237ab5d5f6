package org.scopewarden.processor.property;

/**
 * A request to something that is written in a hierarchy.
 *
 * @param hierarchy the package
 * @param verb the HTTP method
 * @param contentType of its entity; empty if it has none
 * @param accept the media types that are accepted
 */
public record ServedRequest(
    String hierarchy, String verb, String path, String contentType, String accept) {

  static ServedRequest of(String hierarchy, String base, ServedSlot slot) {
    String below = slot.path().isEmpty() ? "" : "/" + slot.path().replaceFirst("[{].*[}]", "9");
    String media = slot.media().isEmpty() ? "text/plain" : slot.media();
    return new ServedRequest(
        hierarchy,
        slot.method(),
        base + below,
        slot.takesEntity() ? media : "",
        slot.takesEntity() || slot.media().isEmpty() ? "*/*" : slot.media());
  }
}
