package org.scopewarden.processor.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scopewarden.model.Atom;
import org.scopewarden.model.InstanceScope;
import org.scopewarden.model.Scope;

/** Reads the text of a scope, which may end in a placeholder for the one object it is good for. */
final class DeclaredAtom {

  private static final Pattern INSTANCE = Pattern.compile("([^{}]+):\\{([^{}]+)}");

  private DeclaredAtom() {}

  /** What {@code text} stands for; nothing if it is not legal. */
  static Optional<Atom> read(String text) {
    return text.endsWith("}")
        ? readInstance(text)
        : Optional.of(text).filter(DeclaredAtom::isLegal).<Atom>map(Scope::new);
  }

  private static Optional<Atom> readInstance(String text) {
    Matcher instance = INSTANCE.matcher(text);
    String whole = instance.matches() ? instance.group(1) : text;
    if (!isLegal(whole)) {
      return Optional.empty();
    }
    Scope scope = new Scope(whole);
    return Optional.of(instance.matches() ? new InstanceScope(scope, instance.group(2)) : scope);
  }

  /** Whether {@code name} is a scope without a placeholder. */
  static boolean isLegal(String name) {
    return Scope.isLegal(name) && name.indexOf('{') < 0 && name.indexOf('}') < 0;
  }
}
