package org.scopewarden.model.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.glassfish.jersey.uri.PathPattern;
import org.glassfish.jersey.uri.PathPattern.RightHandPath;
import org.junit.jupiter.api.Test;
import org.scopewarden.model.Manifest;
import org.scopewarden.model.Route;

/**
 * For any templates: where Jersey matches one path by two of them, the two are found, and the path
 * that is found for two templates is matched by both in Jersey. {@code
 * -Dscopewarden.manifests=5000} tries more.
 */
class JerseyTemplatesTest {

  private static final int COUNT = Integer.getInteger("scopewarden.manifests", 150);
  private static final int TEMPLATES = 12;
  private static final int PATHS = 150;

  private static final List<String> PIECES =
      List.of(
          "a",
          "b",
          "ab",
          "{x}",
          "{y}",
          "{x}",
          "a{x}",
          "{x}b",
          "{x}-{y}",
          "{x}.json",
          "{n: \\d+}",
          "{n : [a-b]{1,2}}",
          "{p: .*}",
          "{p: .+}",
          "{q: a|b(/a)?}",
          "{o: (/[ab])?}",
          "a{o: \\d*}",
          "{l: (?!a)[ab]+}",
          "{l: (?=.*b)[ab]+}");
  private static final List<String> TEXTS =
      List.of("a", "b", "ab", "a1", "1", "12", "a-b", "b.json", "", "ba", "bb");

  private static final Pattern NAME = Pattern.compile("(?<=\\{)[xynpqol](?=[ :}])");

  private int common;
  private int examples;

  @Test
  void agreesWithJersey() {
    for (int seed = 0; seed < COUNT; seed++) {
      compare(new Random(seed));
    }
    System.out.printf(
        "%d manifests: Jersey matched one path twice in %d pairs, %d examples were tried%n",
        COUNT, common, examples);
    assertThat(common).isGreaterThan(COUNT);
    assertThat(examples).isGreaterThan(COUNT);
  }

  private void compare(Random random) {
    Map<String, PathPattern> patterns = new HashMap<>();
    for (int i = 0; i < TEMPLATES; i++) {
      String template = distinctNames(join(random, PIECES));
      patterns.put(template, new PathPattern(template, RightHandPath.capturingZeroSegments));
    }
    Manifest manifest =
        Samples.allDifferent(
            patterns.keySet().stream()
                .sorted()
                .map(path -> new Route("GET", path, List.of(), List.of()))
                .toList());
    Set<Set<String>> found = new HashSet<>();
    for (CommonRequest request : CommonRequests.all(manifest)) {
      String one = request.later().route().path();
      String other = request.earlier().route().path();
      found.add(Set.of(one, other));
      request
          .path()
          .example()
          .ifPresent(example -> {
            assertThat(matching(example, patterns)).as(example).contains(one, other);
            examples++;
          });
    }
    expectFound(random, patterns, found);
  }

  private void expectFound(
      Random random, Map<String, PathPattern> patterns, Set<Set<String>> found) {
    for (int i = 0; i < PATHS; i++) {
      String path = join(random, TEXTS);
      List<String> matching = matching(path, patterns);
      for (int one = 0; one < matching.size(); one++) {
        for (int other = 0; other < one; other++) {
          assertThat(found).as(path).contains(Set.of(matching.get(one), matching.get(other)));
          common++;
        }
      }
    }
  }

  private static List<String> matching(String path, Map<String, PathPattern> patterns) {
    List<String> matching = new ArrayList<>();
    patterns.forEach((template, pattern) -> {
      if (pattern.match(path) != null) {
        matching.add(template);
      }
    });
    return matching;
  }

  /** Jersey refuses a name that has two expressions, even equal ones. */
  private static String distinctNames(String template) {
    Matcher names = NAME.matcher(template);
    return names.replaceAll(name -> name.group() + name.start());
  }

  private static String join(Random random, List<String> parts) {
    return IntStream.rangeClosed(0, random.nextInt(4))
        .mapToObj(i -> "/" + parts.get(random.nextInt(parts.size())))
        .reduce("", String::concat);
  }
}
