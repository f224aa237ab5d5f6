package org.scopewarden.processor.baseline;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The text of the file, in lines. */
final class BaselineText {

  private static final Pattern CONFLICT = Pattern.compile("(<{7}|\\|{7}|={7}|>{7})(\\s.*)?");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final List<String> raw;
  private final List<BaselineLine> lines;

  private BaselineText(List<String> raw) {
    this.raw = raw;
    this.lines = read(raw);
  }

  static BaselineText of(String content) {
    return new BaselineText(List.of(content.split("\n", -1)));
  }

  private static List<BaselineLine> read(List<String> raw) {
    Map<String, BaselineLine> first = new HashMap<>();
    List<BaselineLine> lines = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      String text = (i == 0 ? unmarked(raw.get(i)) : raw.get(i)).strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        BaselineLine line = BaselineLine.read(i + 1, text);
        BaselineLine earlier = line.endpoint().map(id -> first.putIfAbsent(id, line)).orElse(null);
        lines.add(earlier == null ? line : line.repeating(earlier));
      }
    }
    return List.copyOf(lines);
  }

  private static String unmarked(String line) {
    return line.startsWith(BYTE_ORDER_MARK) ? line.substring(BYTE_ORDER_MARK.length()) : line;
  }

  /** The lines that are neither blank nor comments. */
  List<BaselineLine> lines() {
    return lines;
  }

  /** The first line that a failed merge left, counted from 1. */
  OptionalInt conflict() {
    return IntStream.range(0, raw.size())
        .filter(i -> CONFLICT.matcher(raw.get(i).strip()).matches())
        .map(i -> i + 1)
        .findFirst();
  }

  /** The text without the lines of these numbers; what is left keeps its bytes. */
  String without(Set<Integer> numbers) {
    return IntStream.range(0, raw.size())
        .filter(i -> !numbers.contains(i + 1))
        .mapToObj(raw::get)
        .collect(joining("\n"));
  }
}
