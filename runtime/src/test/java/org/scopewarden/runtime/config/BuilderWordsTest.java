package org.scopewarden.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Configuration and code have the same words: each key is a method of a builder, and no other is.
 */
final class BuilderWordsTest {

  /** What is no word: a value under its key's name, the end, and the way to other words. */
  private static final Set<String> OTHERS = Set.of("set", "build", "introspection");

  private static final Pattern BOUNDARY = Pattern.compile("[.-](.)");

  @Test
  void eachKeyIsAMethodOfTheBuilder() {
    assertThat(methods(Settings.Builder.class))
        .isEqualTo(words(Arrays.stream(Key.values()).filter(key -> !isOfIntrospection(key))));
  }

  @Test
  void eachKeyOfIntrospectionIsAMethodOfItsBuilder() {
    assertThat(methods(IntrospectionBuilder.class))
        .isEqualTo(words(Arrays.stream(Key.values()).filter(BuilderWordsTest::isOfIntrospection)));
  }

  @Test
  void eachKeyOfAnIssuerIsAMethodOfItsBuilder() {
    assertThat(methods(IssuerBuilder.class))
        .isEqualTo(words(Arrays.stream(Key.values()).filter(Key::isPerIssuer)));
  }

  private static boolean isOfIntrospection(Key key) {
    return key.key().startsWith(Key.INTROSPECTION_PREFIX);
  }

  private static Set<String> words(Stream<Key> keys) {
    return keys.map(key -> word(key.key())).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String word(String key) {
    String name = key.substring(Key.PREFIX.length()).replaceFirst("^(jwt|introspection)\\.", "");
    return BOUNDARY.matcher(name).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
  }

  private static Set<String> methods(Class<?> builder) {
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .map(Method::getName)
        .filter(name -> !OTHERS.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
