package org.scopewarden.review.ask;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A request that somebody asks about.
 *
 * @param method the HTTP method in capital letters
 * @param path the path, with its leading slash and without query or matrix parameters; or the
 *     template of a route
 * @param contentType the media type of what is sent, empty if nothing is said about it
 * @param accept the media type of the answer, empty if nothing is said about it
 */
public record Request(
    String method, String path, Optional<String> contentType, Optional<String> accept) {

  /** RFC 9110 §9.1, without what nobody uses: it tells a method from a path. */
  private static final Pattern METHOD = Pattern.compile("[A-Za-z][A-Za-z-]*");

  private static final Pattern DOTS = Pattern.compile("(.*/)?\\.\\.?(/.*)?");
  private static final Pattern MATRIX = Pattern.compile(";[^/]*");
  private static final Pattern MEDIA = Pattern.compile("[^/\\s,;*]+/[^/\\s,;*]+(\\s*;.*)?");

  /**
   * @throws IllegalArgumentException if something is not what it should be; the message is for the
   *     one who asks
   */
  public Request {
    if (!METHOD.matcher(method).matches()) {
      throw new IllegalArgumentException("\"" + method + "\" is not an HTTP method");
    }
    if (path.contains("://")) {
      throw new IllegalArgumentException("\"" + path + "\" is a URL: give its path alone");
    }
    method = method.toUpperCase(Locale.ROOT);
    path = path.contains("{") ? slash(path) : slash(withoutParameters(path));
    contentType.ifPresent(Request::requireMedia);
    accept.ifPresent(Request::requireMedia);
  }

  /**
   * A request of any media types.
   *
   * @throws IllegalArgumentException if one of them is not what it should be
   */
  public static Request of(String method, String path) {
    return new Request(method, path, Optional.empty(), Optional.empty());
  }

  /** Whether the path is the template of a route. */
  boolean isTemplate() {
    return path.contains("{");
  }

  private static String slash(String path) {
    return path.startsWith("/") ? path : "/" + path;
  }

  private static String withoutParameters(String path) {
    String bare = MATRIX.matcher(path.split("[?#]", 2)[0]).replaceAll("");
    if (DOTS.matcher(bare).matches()) {
      throw new IllegalArgumentException("\"" + path + "\" has dots that a client resolves");
    }
    return bare;
  }

  private static void requireMedia(String media) {
    if (!MEDIA.matcher(media).matches()) {
      throw new IllegalArgumentException("\"" + media + "\" is not one media type");
    }
  }

  /** Method and path, such as {@code GET /users/7}. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
