package org.scopewarden.model.path;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.path.Expression.One;
import org.scopewarden.model.path.Expression.Repeated;
import org.scopewarden.model.path.Expression.Sequence;

/** The path template of a route, and the paths of requests that it matches. */
public final class Template {

  /** The order in which a server tries templates (Jakarta REST §3.7.2). */
  public static final Comparator<Template> MOST_LITERAL_FIRST =
      Comparator.comparingLong((Template template) -> template.literals)
          .thenComparingLong(template -> template.variables)
          .thenComparingLong(template -> template.regular)
          .reversed();

  private static final Reading SEGMENT =
      new Reading(new Repeated(new One(Chars.NOT_SLASH), 1, Repeated.UNBOUNDED), true);

  private final String path;
  private final List<Piece> pieces;
  private final List<Segment> segments;
  private final long literals;
  private final long variables;
  private final long regular;
  private final boolean exact;
  private final boolean legal;

  /** Made when they are asked for: most templates are compared with none, and match nothing. */
  private @Nullable Pattern pattern;

  private @Nullable Automaton automaton;

  /** Reads a full path template, with its leading slash; a legal one, or see {@link #isLegal}. */
  public Template(String path) {
    this.path = path;
    this.pieces = Piece.of(path);
    this.segments = Segment.of(pieces, Template::read);
    this.literals =
        pieces.stream().filter(Piece::isLiteral).mapToLong(piece -> piece.text().length()).sum();
    this.variables = pieces.stream().filter(piece -> !piece.isLiteral()).count();
    this.regular = pieces.stream().filter(piece -> !piece.isLiteral() && !piece.isPlain()).count();
    this.pattern = isRegular() ? pattern(pieces) : null;
    this.legal = !isRegular() || pattern != null;
    this.exact = !isRegular() || pieces.stream().map(Template::read).allMatch(Reading::isExact);
  }

  static Reading read(Piece piece) {
    if (piece.regex() == null) {
      return new Reading(literal(piece.text()), true);
    }
    return piece.isPlain() ? SEGMENT : RegexReader.read(piece.regex());
  }

  /** What the pieces match but for what their variables are called. */
  static String shape(List<Piece> pieces) {
    return pieces.stream().map(Piece::shape).collect(joining());
  }

  private static Expression literal(String text) {
    return new Sequence(text.chars().<Expression>mapToObj(c -> new One(Chars.of(c))).toList());
  }

  /** Null if the template is illegal, so that no server would start with it. */
  private static @Nullable Pattern pattern(List<Piece> pieces) {
    StringBuilder regex = new StringBuilder();
    for (Piece piece : pieces) {
      regex.append(piece.regex() == null ? Pattern.quote(piece.text()) : "(" + piece.regex() + ")");
    }
    try {
      return Pattern.compile(regex.append("/?").toString());
    } catch (PatternSyntaxException e) {
      return null;
    }
  }

  private @Nullable Pattern pattern() {
    if (legal && pattern == null) {
      pattern = pattern(pieces);
    }
    return pattern;
  }

  /** Whether a server could start with it. */
  public boolean isLegal() {
    return legal;
  }

  /** Whether a variable has an expression of its own. */
  public boolean isRegular() {
    return regular > 0;
  }

  /** The segments up to the first that may be more or less than one, or all. */
  List<Segment> segments() {
    return segments;
  }

  /** What both match, if anything. */
  public Optional<CommonPath> common(Template other) {
    return new Overlap(this, other).path();
  }

  /**
   * What both match and none of {@code others}, if anything. What an expression that is too
   * intricate to tell matches is left to both.
   */
  public Optional<CommonPath> common(Template other, List<Template> others) {
    return new Overlap(this, other).pathOutside(others);
  }

  /** Whether it is known exactly what the expressions match. */
  boolean isExact() {
    return exact;
  }

  /** False if it is sure that the path of a request does not match. */
  boolean mayMatch(String request) {
    Pattern regex = pattern();
    return regex != null && BoundedText.mayMatch(regex, request);
  }

  /** Whether the path of a request, with its leading slash, matches. */
  public boolean matches(String request) {
    Pattern regex = pattern();
    return regex != null && BoundedText.matches(regex, request);
  }

  /** Whether each variable of this name may stand for {@code value}. */
  public boolean allows(String variable, String value) {
    return isLegal()
        && pieces.stream()
            .filter(piece -> !piece.isLiteral() && piece.text().equals(variable))
            .allMatch(piece -> piece.allows(value));
  }

  /**
   * A path that matches: each variable is the first of its {@code values} that it allows, or made
   * up if it allows none.
   *
   * @param values by the name of the variable
   * @return nothing if the template is illegal or its expressions are not understood
   */
  public Optional<String> filled(Function<String, List<String>> values) {
    if (!isLegal()) {
      return Optional.empty();
    }
    StringBuilder filled = new StringBuilder();
    for (Piece piece : pieces) {
      filled.append(piece.isLiteral() ? piece.text() : value(piece, values.apply(piece.text())));
    }
    return Optional.of(filled.toString()).filter(this::matches);
  }

  private static String value(Piece piece, List<String> values) {
    return values.stream()
        .filter(piece::allows)
        .findFirst()
        .orElseGet(() -> shortest(read(piece).expression()));
  }

  private static String shortest(Expression expression) {
    Automaton automaton = Automaton.of(expression);
    return CommonText.of(automaton, automaton).orElse("");
  }

  /**
   * What the variables stand for in the path of a request, undecoded, each as often as it is in the
   * template; nothing if the path does not match.
   */
  public Optional<Map<String, List<String>>> values(String request) {
    return Optional.ofNullable(pattern())
        .flatMap(known -> BoundedText.match(known, request))
        .map(this::values);
  }

  private Map<String, List<String>> values(MatchResult match) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    int group = 1;
    for (Piece piece : pieces) {
      if (piece.regex() != null) {
        values.computeIfAbsent(piece.text(), any -> new ArrayList<>()).add(match.group(group));
        group += 1 + Pattern.compile(piece.regex()).matcher("").groupCount();
      }
    }
    return values;
  }

  Automaton automaton() {
    if (automaton == null) {
      automaton = Automaton.of(wholeExpression());
    }
    return automaton;
  }

  /** A slash at the end of a request makes no difference (Jakarta REST §3.7.2). */
  Expression wholeExpression() {
    return new Sequence(List.of(expression(), new Repeated(new One(Chars.of('/')), 0, 1)));
  }

  private Expression expression() {
    return new Sequence(pieces.stream().map(Template::read).map(Reading::expression).toList());
  }

  /** Whether it matches one path alone. */
  public boolean isLiteral() {
    return variables == 0;
  }

  /** Equal for paths that differ only in what their variables are called. */
  public static String shape(String path) {
    return shape(Piece.of(path));
  }

  @Override
  public String toString() {
    return path;
  }
}
