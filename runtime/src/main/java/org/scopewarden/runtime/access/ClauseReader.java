package org.scopewarden.runtime.access;

/** Reads one clause: {@code scope a or instance b id or role c}, or an illegal argument. */
final class ClauseReader {

  private ClauseReader() {}

  static RequiredClause read(String text) {
    Words words = new Words(text);
    RequiredClause clause = atom(words);
    while (words.hasNext()) {
      words.expect("or");
      clause = clause.or(atom(words));
    }
    return clause;
  }

  private static RequiredClause atom(Words words) {
    String kind = words.next();
    return switch (kind) {
      case "scope" -> RequiredClause.anyOf(words.next());
      case "instance" -> RequiredClause.instanceOf(words.next(), words.next());
      case "role" -> RequiredClause.anyRoleOf(words.nextDecoded());
      default -> throw new IllegalArgumentException(kind + " is neither a scope nor a role");
    };
  }
}
