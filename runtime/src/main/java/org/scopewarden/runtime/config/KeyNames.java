package org.scopewarden.runtime.config;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scopewarden.model.Spelling;

/** The names under which values may be set, given the short names of the issuers. */
final class KeyNames {

  private static final String ISSUERS_PREFIX = Key.ISSUERS.key() + ".";

  /** No dot, which ends it; nothing that an environment variable could not spell. */
  private static final Pattern ISSUER = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private static final Pattern OWN =
      Pattern.compile(Pattern.quote(ISSUERS_PREFIX) + "(?<issuer>[^.]*)\\.(?<word>.*)");

  private final List<String> issuers;

  KeyNames(List<String> issuers) {
    this.issuers = List.copyOf(issuers);
  }

  /** The name of {@code key} for one of several issuers. */
  static String of(Key key, String issuer) {
    return ISSUERS_PREFIX + issuer + "." + word(key);
  }

  static boolean isIssuer(String name) {
    return ISSUER.matcher(name).matches();
  }

  /** All of them: each key, and each key of an issuer for each issuer. */
  List<String> all() {
    Stream<String> own =
        issuers.stream()
            .flatMap(issuer ->
                Arrays.stream(Key.values()).filter(Key::isPerIssuer).map(key -> of(key, issuer)));
    return Stream.concat(Key.names().stream(), own).toList();
  }

  /** What is wrong with those of {@code names} that nobody knows, in order. */
  List<String> problems(Collection<String> names) {
    List<String> known = all();
    return names.stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .distinct()
        .map(name -> problem(name, known))
        .toList();
  }

  private String problem(String name, List<String> known) {
    Matcher own = OWN.matcher(name);
    if (!own.matches()) {
      return name + " is not a key of Scopewarden" + suggestion("", name, known);
    }
    String prefix = ISSUERS_PREFIX + own.group("issuer") + ".";
    return issuers.contains(own.group("issuer"))
        ? name + " is not a key of Scopewarden" + suggestion(prefix, own.group("word"), words())
        : name
            + " names an issuer that scopewarden.issuers does not list"
            + suggestion(ISSUERS_PREFIX, own.group("issuer"), issuers);
  }

  private static String suggestion(String prefix, String word, List<String> known) {
    return Spelling.nearest(word, known)
        .map(nearest -> ". Did you mean " + prefix + nearest + "?")
        .orElse("");
  }

  private static List<String> words() {
    return Arrays.stream(Key.values()).filter(Key::isPerIssuer).map(KeyNames::word).toList();
  }

  private static String word(Key key) {
    return key.key().substring(Key.JWT_PREFIX.length());
  }
}
