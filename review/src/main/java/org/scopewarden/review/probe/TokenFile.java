package org.scopewarden.review.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.Atom;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.Role;
import org.scopewarden.model.Scope;
import org.scopewarden.model.expect.Credential;
import org.scopewarden.model.expect.Credential.Flaw;
import org.scopewarden.model.expect.TokenSource;

/** Tokens that somebody else made, with what each grants. */
public final class TokenFile implements TokenSource {

  /** RFC 6750 §2.1: {@code b64token}. */
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]+=*");

  private record Known(Set<String> scopes, String token) {}

  private final List<Known> good;
  private final @Nullable String expired;

  private TokenFile(List<Known> good, @Nullable String expired) {
    this.good = good;
    this.expired = expired;
  }

  /**
   * Reads tokens.
   *
   * @param tokens each line has the scopes of a token, separated by blanks, and then the token;
   *     null for no file
   * @param expired holds one token that is expired, and nothing else; null for no file
   * @throws TokenFileException if a file cannot be read, or a line has another form
   */
  public static TokenFile read(@Nullable Path tokens, @Nullable Path expired) {
    List<Known> good = new ArrayList<>();
    if (tokens != null) {
      List<String> lines = lines(tokens);
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).strip();
        if (!line.isEmpty() && !line.startsWith("#")) {
          good.add(known(line, tokens + ":" + (i + 1)));
        }
      }
    }
    return new TokenFile(good, expired == null ? null : only(expired));
  }

  private static Known known(String line, String place) {
    List<String> words = List.of(line.split("\\s+"));
    int last = words.size() - 1;
    List<String> scopes = words.subList(0, last);
    if (!scopes.stream().allMatch(Scope::isLegal)) {
      throw new TokenFileException(place + ": what stands before the token must be scopes");
    }
    return new Known(Set.copyOf(scopes), checked(words.get(last), place));
  }

  private static String only(Path file) {
    String text = String.join("\n", lines(file)).strip();
    return checked(text, file.toString());
  }

  private static String checked(String token, String place) {
    if (!TOKEN.matcher(token).matches()) {
      throw new TokenFileException(place + ": this is no bearer token (RFC 6750)");
    }
    return token;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new TokenFileException(
          file + ": cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  /** The one with most scopes that has none of those which it must not have. */
  @Override
  public Optional<String> token(Credential.Token wanted) {
    if (wanted.flaw() == Flaw.EXPIRED) {
      return Optional.ofNullable(expired);
    }
    // Which roles a token grants, and from which login it comes, the file does not say.
    if (wanted.flaw() != Flaw.NONE
        || wanted.without().isEmpty()
        || wanted.without().stream().anyMatch(Role.class::isInstance)) {
      return Optional.empty();
    }
    return good.stream()
        .filter(known -> known.scopes().stream().noneMatch(scope -> isOneOf(wanted, scope)))
        .max((one, other) -> Integer.compare(one.scopes().size(), other.scopes().size()))
        .map(Known::token);
  }

  private static boolean isOneOf(Credential.Token wanted, String scope) {
    return wanted.without().stream().anyMatch(atom -> grants(scope, atom));
  }

  private static boolean grants(String scope, Atom atom) {
    return atom instanceof InstanceScope instance
        ? scope.startsWith(instance.whole() + ":")
        : atom.toString().equals(scope);
  }
}
