package org.scopewarden.review.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.scopewarden.review.text.Escaped;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Where commands write: text for people, or JSON for programs. */
final class Output {

  /** What a line of text is about. */
  enum Tone {
    PLAIN(""),
    GOOD("fg(green)"),
    BAD("bold,fg(red)"),
    WARNING("fg(yellow)"),
    HEADING("bold");

    private final String style;

    Tone(String style) {
      this.style = style;
    }

    private String applied(String text) {
      IStyle[] styles = Style.parse(style);
      return Style.on(styles) + text + Style.off(styles);
    }
  }

  private final PrintWriter out;
  private final Ansi ansi;

  Output(CommandLine commandLine) {
    this.out = commandLine.getOut();
    this.ansi = commandLine.getColorScheme().ansi();
  }

  /** A line of text. */
  void line(Tone tone, String text) {
    String shown = Escaped.text(text);
    out.println(tone == Tone.PLAIN || !ansi.enabled() ? shown : tone.applied(shown));
  }

  /** Some lines of text, the first in {@code tone}. */
  void lines(Tone tone, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      line(i == 0 ? tone : Tone.PLAIN, lines.get(i));
    }
  }

  /** One object of JSON, of which {@code members} writes what is in it. */
  void json(Consumer<JsonGenerator> members) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), text)) {
      json.writeStartObject();
      members.accept(json);
      json.writeEndObject();
    }
    out.println(text);
  }

  /** Text as it is, without a line feed more. */
  void raw(String text) {
    out.print(text);
    out.flush();
  }

  private static final class Indented extends ObjectWriteContext.Base {

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
      printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
      return printer;
    }
  }
}
