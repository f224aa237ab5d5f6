package org.scopewarden.processor.corpus;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Resolves types as sources name them, and remembers those that nobody else provides. */
final class TypeTexts {

  /** The type variable of generic superclasses. */
  static final String VARIABLE = "T";

  private static final Pattern PART =
      Pattern.compile("@(?<annotation>\\w+)\\s*(?<array>\\[)?|(?<name>[A-Za-z_][\\w.]*)");
  private static final Pattern ANNOTATION = Pattern.compile("@\\w+\\s*");
  private static final Pattern ANNOTATED_MEMBER = Pattern.compile("(\\w+)\\.@(\\w+)\\s+(\\w+)");
  private static final Pattern PACKAGED =
      Pattern.compile("((?:[a-z]\\w*\\.)*[a-z]\\w*)\\.([A-Z][\\w.]*)");

  private final String stubs;
  private final Map<String, Set<String>> unknown = new TreeMap<>();
  private final Set<String> annotations = new TreeSet<>();

  /** Places unknown types in package {@code stubs}, unless they come with their own. */
  TypeTexts(String stubs) {
    this.stubs = stubs;
  }

  /** The type as a source without imports names it, with its annotations. */
  String source(String text) {
    StringBuilder source = new StringBuilder();
    String pending = "";
    Matcher part = PART.matcher(ANNOTATED_MEMBER.matcher(text).replaceAll("@$2 $1.$3"));
    while (part.find()) {
      String annotation = part.group("annotation");
      if (annotation == null) {
        part.appendReplacement(source, Matcher.quoteReplacement(name(part.group("name"), pending)));
        pending = "";
      } else {
        boolean onArray = part.group("array") != null;
        pending = onArray ? "" : annotate(annotation);
        part.appendReplacement(source, onArray ? " " + annotate(annotation) + "[" : "");
      }
    }
    return part.appendTail(source).toString();
  }

  /** The erased type by its binary name, as a signature in words has it. */
  String erased(String text) {
    if (text.equals(VARIABLE)) {
      return Object.class.getName();
    }
    String bare = ANNOTATION.matcher(text).replaceAll("").replaceAll("<.*>", "");
    String element = bare.replace("[]", "");
    String suffix = bare.substring(element.length());
    if (KnownTypes.find(element).isPresent()) {
      return resolve(element) + suffix;
    }
    int member = packageOf(element).length() + 1;
    String qualified = resolve(element);
    return qualified.substring(0, member) + qualified.substring(member).replace('.', '$') + suffix;
  }

  /** The types that must be written for the others to compile. */
  Stream<SourceFile> missing() {
    return Stream.concat(
        unknown.entrySet().stream()
            .map(type ->
                Stubs.type(packageOf(type.getKey()), simple(type.getKey()), type.getValue())),
        annotations.stream().map(annotation -> Stubs.typeAnnotation(stubs, annotation)));
  }

  private String name(String name, String annotation) {
    String qualified = resolve(name);
    int last = qualified.lastIndexOf('.') + 1;
    return qualified.substring(0, last) + annotation + qualified.substring(last);
  }

  private String resolve(String name) {
    return KnownTypes.find(name).orElseGet(() -> stub(name));
  }

  private String stub(String name) {
    String[] names = simple(name).split("\\.", 2);
    Set<String> nested =
        unknown.computeIfAbsent(packageOf(name) + "." + names[0], key -> new TreeSet<>());
    if (names.length > 1) {
      nested.add(names[1]);
    }
    return packageOf(name) + "." + simple(name);
  }

  private String annotate(String annotation) {
    annotations.add(annotation);
    return "@" + stubs + "." + annotation + " ";
  }

  private String packageOf(String name) {
    Matcher packaged = PACKAGED.matcher(name);
    return packaged.matches() ? packaged.group(1) : stubs;
  }

  private static String simple(String name) {
    Matcher packaged = PACKAGED.matcher(name);
    return packaged.matches() ? packaged.group(2) : name;
  }
}
