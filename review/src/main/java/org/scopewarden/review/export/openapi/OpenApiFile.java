package org.scopewarden.review.export.openapi;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scopewarden.review.export.ExportException;
import org.scopewarden.review.export.openapi.Located.Mapping;
import org.scopewarden.review.export.openapi.Located.Scalar;
import org.scopewarden.review.export.openapi.Located.Sequence;

/** An OpenAPI file, version 3.0 or 3.1, in JSON or YAML. */
public final class OpenApiFile {

  /** No larger file is read, in bytes. */
  static final int LARGEST = 32 * 1024 * 1024;

  private static final Pattern VERSION = Pattern.compile("3\\.[01]\\.\\d+.*");
  private static final Pattern SLASH = Pattern.compile("/");
  private static final int MOST_REFERENCES = 20;

  private final Mapping root;

  private OpenApiFile(Mapping root) {
    this.root = root;
  }

  /**
   * Reads a file.
   *
   * @throws ExportException if it cannot be read, is too large, or is no OpenAPI 3.0 or 3.1
   */
  public static OpenApiFile read(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new ExportException(file + ": is larger than " + LARGEST + " bytes");
      }
      return read(Files.readAllBytes(file), file.toString());
    } catch (IOException e) {
      throw new ExportException(file + ": cannot be read (" + e + ")", e);
    }
  }

  /**
   * Reads the content of a file.
   *
   * @param origin what messages call it
   * @throws ExportException if it is too large, or no OpenAPI 3.0 or 3.1 in UTF-8
   */
  public static OpenApiFile read(byte[] content, String origin) {
    if (content.length > LARGEST) {
      throw new ExportException(origin + ": is larger than " + LARGEST + " bytes");
    }
    Located root = LocatedReader.read(decode(content, origin), origin);
    String version = root.member("openapi").map(OpenApiFile::text).orElse("");
    if (!(root instanceof Mapping mapping) || !VERSION.matcher(version).matches()) {
      throw new ExportException(
          origin
              + ":1: \"openapi\" must be 3.0 or 3.1"
              + (version.isEmpty() ? "" : ", not " + version));
    }
    return new OpenApiFile(mapping);
  }

  private static String decode(byte[] content, String origin) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new ExportException(origin + ": is not UTF-8", e);
    }
  }

  Mapping root() {
    return root;
  }

  /** The text of a scalar; empty for anything else. */
  static String text(Located value) {
    return value instanceof Scalar scalar ? scalar.text() : "";
  }

  /**
   * What {@code value} stands for: itself, or what its {@code $ref} names in this file; empty if
   * that is not there or in another file.
   */
  Optional<Located> resolve(Located value) {
    Optional<Located> resolved = Optional.of(value);
    for (int i = 0; i < MOST_REFERENCES && resolved.isPresent(); i++) {
      Optional<Located> reference = resolved.get().member("$ref");
      if (reference.isEmpty()) {
        return resolved;
      }
      resolved = at(text(reference.get()));
    }
    return Optional.empty();
  }

  /** What stands at a JSON pointer in the form of a fragment (RFC 6901 §6). */
  private Optional<Located> at(String reference) {
    if (!reference.startsWith("#/")) {
      return Optional.empty();
    }
    Optional<Located> value = Optional.of(root);
    for (String part : SLASH.split(reference.substring(2), -1)) {
      value = value.flatMap(parent -> child(parent, JsonPointers.name(decoded(part))));
    }
    return value;
  }

  private static Optional<Located> child(Located parent, String name) {
    if (parent instanceof Sequence sequence) {
      return sequence.elements().stream()
          .skip(name.matches("\\d{1,9}") ? Integer.parseInt(name) : Long.MAX_VALUE)
          .findFirst();
    }
    return parent.member(name);
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A percent sign that encodes nothing is meant literally, and most likely finds nothing.
      return part;
    }
  }
}
