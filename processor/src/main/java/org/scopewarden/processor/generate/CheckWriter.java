package org.scopewarden.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.Locale;
import org.scopewarden.model.ObjectCheck.Source;
import org.scopewarden.processor.check.BoundCheck;
import org.scopewarden.processor.check.BoundCheck.Argument;
import org.scopewarden.processor.collect.Conversion;

/** Writes the direct call of an object check. */
final class CheckWriter {

  private CheckWriter() {}

  static CodeBlock write(BoundCheck check) {
    CodeBlock instance =
        check.constructible()
            ? CodeBlock.of("of($T.class, $T::new, ", check.type(), check.type())
            : CodeBlock.of("injected($T.class, ", check.type());
    return CodeBlock.of(
        "checkedBy($>$>\n$T.$L$>$>(check, request) ->$>$>\n$L)$<$<$<$<$<$<)",
        RuntimeTypes.OBJECT_CHECK,
        instance,
        call(check));
  }

  private static CodeBlock call(BoundCheck check) {
    CodeBlock arguments =
        check.arguments().stream().map(CheckWriter::argument).collect(CodeBlock.joining(", "));
    CodeBlock call = CodeBlock.of("check.$L($L)", check.method(), arguments);
    return check.returnsBoolean()
        ? CodeBlock.of("$T.of($L)", RuntimeTypes.CHECK_RESULT, call)
        : call;
  }

  private static CodeBlock argument(Argument argument) {
    if (!(argument instanceof Argument.OfRequest value)) {
      return CodeBlock.of("request.caller()");
    }
    CodeBlock read = read(value);
    return value.primitive() && value.parameter().source() != Source.PATH
        ? CodeBlock.of("$T.present($L)", RuntimeTypes.CHECKED_REQUEST, read)
        : read;
  }

  private static CodeBlock read(Argument.OfRequest value) {
    CodeBlock standard =
        value.parameter().source() == Source.PATH
            ? CodeBlock.of("")
            : CodeBlock.of("$L, ", literal(value));
    return CodeBlock.of(
        "request.<$T>$L($S, $L$L)",
        value.conversion().type(),
        value.parameter().source().name().toLowerCase(Locale.ROOT),
        value.parameter().name(),
        standard,
        conversion(value.conversion()));
  }

  private static CodeBlock literal(Argument.OfRequest value) {
    return value.standard().map(text -> CodeBlock.of("$S", text)).orElse(CodeBlock.of("null"));
  }

  private static CodeBlock conversion(Conversion conversion) {
    return conversion.isIdentity()
        ? CodeBlock.of("value -> value")
        : CodeBlock.of("$T::$L", conversion.type(), conversion.method());
  }
}
