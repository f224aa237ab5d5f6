package org.scopewarden.runtime.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.scopewarden.runtime.credential.AuthorizationHeaderFuzz;
import org.scopewarden.runtime.keys.JwkSetFuzz;
import org.scopewarden.runtime.token.ClaimsFuzz;
import org.scopewarden.runtime.token.CompactJwsFuzz;
import org.scopewarden.runtime.token.IntrospectionFuzz;
import org.scopewarden.runtime.token.JoseHeaderFuzz;

/**
 * Something that reads what a stranger sends, behind a method that takes any octets.
 *
 * @param type the class that Jazzer calls, by its conventions
 * @param method the method of it that Jazzer calls
 */
record FuzzTarget(Class<?> type, Consumer<byte[]> method) {

  /** All of them. */
  static final List<FuzzTarget> ALL =
      List.of(
          new FuzzTarget(
              AuthorizationHeaderFuzz.class, AuthorizationHeaderFuzz::fuzzerTestOneInput),
          new FuzzTarget(CompactJwsFuzz.class, CompactJwsFuzz::fuzzerTestOneInput),
          new FuzzTarget(JoseHeaderFuzz.class, JoseHeaderFuzz::fuzzerTestOneInput),
          new FuzzTarget(ClaimsFuzz.class, ClaimsFuzz::fuzzerTestOneInput),
          new FuzzTarget(IntrospectionFuzz.class, IntrospectionFuzz::fuzzerTestOneInput),
          new FuzzTarget(JwkSetFuzz.class, JwkSetFuzz::fuzzerTestOneInput));

  private static final Path CORPORA = Path.of("src", "test", "resources", "fuzz");

  /** Runs it once. */
  void run(byte[] input) {
    method.accept(input);
  }

  /** Where its inputs stand that every build repeats. */
  Path corpus() {
    return CORPORA.resolve(toString());
  }

  /** These inputs. */
  List<Path> inputs() {
    try (Stream<Path> files = Files.list(corpus())) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The simple name of its class. */
  @Override
  public String toString() {
    return type.getSimpleName();
  }
}
