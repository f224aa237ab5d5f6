package org.scopewarden.testkit.access;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.scopewarden.model.Entry;
import org.scopewarden.model.ManifestReader;
import org.scopewarden.model.Manifests;
import org.scopewarden.model.Route;
import org.scopewarden.model.expect.PathValues;
import org.scopewarden.model.expect.TokenSource;
import org.scopewarden.model.path.Template;

/**
 * The tests that a running server passes if it refuses, for every endpoint of its manifests, what
 * they say that it refuses, and lets in whom they let in.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> access(Tokens tokens) {
 *   return AccessContract.of(server.address()).tokens(tokens).tests();
 * }
 * }</pre>
 */
public final class AccessContract {

  private final URI base;
  private final Map<String, String> values = new HashMap<>();
  private TokenSource tokens = TokenSource.NONE;
  private @Nullable Manifests manifests;
  private Predicate<Entry> included = entry -> true;
  private String prefix = "";
  private boolean unsafe;

  private AccessContract(URI base) {
    this.base = base;
  }

  /** Tests the server at {@code base}, to which the paths of the manifests are appended. */
  public static AccessContract of(URI base) {
    return new AccessContract(base);
  }

  /** Where tokens come from that the server trusts. Without, what needs one is skipped. */
  public AccessContract tokens(TokenSource source) {
    tokens = source;
    return this;
  }

  /** What the server must do, in place of the manifests on the class path. */
  public AccessContract manifests(Manifests document) {
    manifests = document;
    return this;
  }

  /**
   * The same, in a file: a manifest, or several in one document, such as the approved one.
   *
   * @throws org.scopewarden.model.ManifestException if it cannot be read
   */
  public AccessContract manifests(Path file) {
    return manifests(ManifestReader.readAll(file));
  }

  /** Leaves out the endpoints that {@code filter} does not want, such as those of other servers. */
  public AccessContract only(Predicate<Entry> filter) {
    included = filter;
    return this;
  }

  /**
   * What stands for the path parameter {@code name}, wherever there is one, instead of {@code 1}.
   */
  public AccessContract value(String name, String value) {
    values.put(name, value);
    return this;
  }

  /**
   * What the paths of the manifests begin with and those of the server do not: the value of an
   * {@code @ApplicationPath} that the server of the tests does not know.
   */
  public AccessContract withoutPrefix(String applicationPath) {
    prefix = applicationPath;
    return this;
  }

  /**
   * Lets tests with a sufficient token call methods that are not safe (RFC 9110 §9.2.1) as well.
   */
  public AccessContract unsafe() {
    unsafe = true;
    return this;
  }

  /**
   * A container for each endpoint, with a test for each request that it must refuse or let in.
   *
   * @throws IllegalArgumentException if a route does not allow the {@link #value} of a parameter
   * @throws IllegalStateException if there is no manifest, or none of its endpoints is included
   * @throws org.scopewarden.model.ManifestException if one cannot be read
   */
  public Stream<DynamicNode> tests() {
    Manifests document = manifests != null ? manifests : ClassPathManifests.read();
    EndpointTests tests =
        new EndpointTests(document, this::of, new Client(base, prefix), tokens, unsafe);
    List<DynamicNode> all =
        document.entries().filter(placed -> included.test(placed.entry())).map(tests::of).toList();
    if (all.isEmpty()) {
      throw new IllegalStateException(
          "no endpoint to test: the manifests list none, or none of these");
    }
    return all.stream();
  }

  private List<String> of(Entry entry, String parameter) {
    String value = values.get(parameter);
    if (value == null) {
      return PathValues.ORDINARY.of(entry, parameter);
    }
    for (Route route : entry.routes()) {
      if (!new Template(route.path()).allows(parameter, value)) {
        throw new IllegalArgumentException(
            route + " does not allow \"" + value + "\" for " + parameter);
      }
    }
    return List.of(value);
  }
}
