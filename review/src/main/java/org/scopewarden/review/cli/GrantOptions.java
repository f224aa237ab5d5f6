package org.scopewarden.review.cli;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.Scheme;
import org.scopewarden.review.ask.Grant;
import picocli.CommandLine.Option;

/** What the caller of a question has. */
final class GrantOptions {

  @Option(
      names = {"-s", "--scopes"},
      paramLabel = "SCOPE",
      split = "[, ]+",
      arity = "1",
      description =
          "The scopes that were granted, separated by commas or blanks, also of one object, such as"
              + " streams:edit:42; \"\" for a credential without any.")
  private @Nullable List<String> scopes;

  @Option(
      names = "--roles",
      paramLabel = "ROLE",
      split = ",",
      arity = "1",
      description = "The caller's roles, separated by commas.")
  private @Nullable List<String> roles;

  @Option(
      names = "--scheme",
      paramLabel = "SCHEME",
      description = "The kind of credential: bearer, api-key, basic or session.")
  private @Nullable Scheme scheme;

  /** Without any of the options, a request without a credential. */
  Grant grant() {
    boolean credential = scopes != null || roles != null || scheme != null;
    return new Grant(credential, named(scopes), named(roles), Optional.ofNullable(scheme));
  }

  private static NavigableSet<String> named(@Nullable List<String> names) {
    NavigableSet<String> named = new TreeSet<>(names == null ? List.of() : names);
    named.remove("");
    return named;
  }
}
