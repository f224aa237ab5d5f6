package org.scopewarden.runtime.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a generated interceptor extends: it says its endpoints with their rules as text, calls
 * object checks, and holds nothing else. It is compiled with the user's code, and to javac a text
 * costs almost nothing, where a tree of calls costs more than the resource class itself.
 *
 * <p>The lines of a text stand in this order for each endpoint; a line that begins without a space
 * is for readers, and begins an endpoint.
 *
 * <pre>
 * GET /users/{id}
 *   method get(J)Lorg/acme/User;
 *   alias get(Ljava/lang/Object;)Ljava/lang/Object;
 *   require scope users:read or instance users:read id or role head+clerk
 *     implied by admin:all users:write
 *   by BEARER SESSION
 *   step-up acr gold silver max-age 300
 *   checked by org.acme.OwnsUser.test(path id)
 * </pre>
 *
 * <p>Instead of {@code require} there may be {@code authenticated}, {@code public because}, {@code
 * identify because} with a reason, or {@code deny}. Roles and values of {@code acr} are encoded as
 * in a form.
 */
public abstract class GeneratedTable implements ResourceInterceptor {

  private final int contract;
  private final String module;
  private final Class<?> resource;
  private final List<String> texts;
  private final Map<String, List<ObjectCheck<?>>> checks = new HashMap<>();

  /**
   * A table whose lines are those of {@code texts}: one string may be too short for all.
   *
   * @param contract the version of the contract that the generator wrote for
   */
  protected GeneratedTable(int contract, String module, Class<?> resource, String... texts) {
    this.contract = contract;
    this.module = module;
    this.resource = resource;
    this.texts = List.of(texts);
  }

  /**
   * Has {@code call} called for a method, after the calls that were added before. The text says how
   * many there are.
   *
   * @param method its name and erased descriptor
   */
  protected final <T> void check(
      String method, Class<T> type, Supplier<T> constructor, ObjectCheck.Call<T> call) {
    add(method, ObjectCheck.of(type, constructor, call));
  }

  /** Has {@code call} called, for which only the container's injection knows an instance. */
  protected final <T> void check(String method, Class<T> type, ObjectCheck.Call<T> call) {
    add(method, ObjectCheck.injected(type, call));
  }

  private void add(String method, ObjectCheck<?> check) {
    checks.computeIfAbsent(method, any -> new ArrayList<>()).add(check);
  }

  /** {@link CheckResult#of}. */
  protected static CheckResult result(@Nullable Boolean permitted) {
    return CheckResult.of(permitted);
  }

  /** {@link CheckedRequest#present}. */
  protected static <T> T present(@Nullable T value) {
    return CheckedRequest.present(value);
  }

  @Override
  public final int contract() {
    return contract;
  }

  @Override
  public final Class<?> resource() {
    return resource;
  }

  @Override
  public final String module() {
    return module;
  }

  @Override
  public final String table() {
    return texts.size() == 1 ? texts.get(0) : String.join("", texts);
  }

  /**
   * What the text lists, of which no rule is read. That each endpoint has as many checks as its
   * text names is made sure of.
   */
  @Override
  public final Set<String> signatures() {
    return new TableOutline(resource, checks).read(table());
  }

  /**
   * What the text says.
   *
   * @throws UnusableInterceptorException if a line is not as it should be, or a check is missing
   */
  @Override
  public final List<InterceptedMethod> methods() {
    return new TableReader(resource, checks).read(texts);
  }
}
