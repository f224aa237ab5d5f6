package org.scopewarden.processor.generate;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import org.scopewarden.model.ObjectCheck.Source;
import org.scopewarden.processor.check.BoundCheck;
import org.scopewarden.processor.check.BoundCheck.Argument;
import org.scopewarden.processor.collect.ClassName;
import org.scopewarden.processor.collect.Conversion;

/** Writes the direct call of an object check, as a statement. */
final class CheckWriter {

  private final String packageName;

  private CheckWriter(String packageName) {
    this.packageName = packageName;
  }

  /**
   * The statement.
   *
   * @param method a literal of the endpoint's method
   * @param in the package in which the statement stands
   */
  static String write(String method, BoundCheck check, String in) {
    CheckWriter writer = new CheckWriter(in);
    String type = writer.name(check.type());
    String constructor = check.constructible() ? type + "::new, " : "";
    return "    check(\n"
        + ("        " + method + ",\n")
        + ("        " + type + ".class, " + constructor + "(check, request) ->\n")
        + ("            " + writer.call(check) + ");\n");
  }

  private String call(BoundCheck check) {
    String arguments = check.arguments().stream().map(this::argument).collect(joining(", "));
    String call = "check." + check.method() + "(" + arguments + ")";
    return check.returnsBoolean() ? "result(" + call + ")" : call;
  }

  private String argument(Argument argument) {
    if (!(argument instanceof Argument.OfRequest value)) {
      return "request.caller()";
    }
    return value.primitive() && value.parameter().source() != Source.PATH
        ? "present(" + read(value) + ")"
        : read(value);
  }

  private String read(Argument.OfRequest value) {
    String source = value.parameter().source().name().toLowerCase(Locale.ROOT);
    String standard = value.standard().map(JavaText::literal).orElse("null");
    return "request.<"
        + name(value.conversion().type())
        + ">"
        + source
        + "("
        + JavaText.literal(value.parameter().name())
        + ", "
        + (value.parameter().source() == Source.PATH ? "" : standard + ", ")
        + conversion(value.conversion())
        + ")";
  }

  private String conversion(Conversion conversion) {
    return conversion.isIdentity()
        ? "value -> value"
        : name(conversion.type()) + "::" + conversion.method();
  }

  private String name(ClassName type) {
    return JavaText.name(type, packageName);
  }
}
