package org.scopewarden.contract.tck;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scopewarden.contract.NotesResource;
import org.scopewarden.runtime.jaxrs.AccessRefused;
import org.scopewarden.runtime.jaxrs.ScopewardenFeature;

/** That an application words its refusals, and does not turn them into something else. */
public interface MapperContract extends Container {

  @Test
  @Tag("SCP-10")
  default void aMapperForEverythingLeavesRefusalsAlone() {
    with(new EverythingIsFine(), this::isAsAlways);
  }

  @Test
  default void aMapperForEveryRuntimeExceptionLeavesRefusalsAlone() {
    with(new RuntimeExceptionsAreFine(), this::isAsAlways);
  }

  @Test
  default void aMapperForRefusalsIsAskedForTheBody() {
    Refusals mapper = new Refusals(() -> Response.status(403).entity("our words").build());
    with(
        mapper,
        client -> {
          Answer answer = client.get("notes", bearer());

          assertThat(answer.status()).isEqualTo(403);
          assertThat(answer.body()).isEqualTo("our words");
          assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
          answer.challenges("error", "insufficient_scope", "scope", "notes:read");
          client.get("notes", bearer("notes:read")).isOk("notes");
        });
    assertThat(mapper.seen).containsExactly("insufficient_scope 403");
  }

  @Test
  @Tag("HTTP-01")
  default void aMapperCannotTakeTheChallengeAway() {
    with(
        new Refusals(() ->
            Response.status(401)
                .header("WWW-Authenticate", "Basic realm=\"ours\"")
                .header("Cache-Control", "public")
                .build()),
        client -> {
          Answer answer = client.get("notes");

          assertThat(answer.status()).isEqualTo(401);
          assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
          answer.challenges("scope", "notes:read");
        });
  }

  /** Of an endpoint that is hidden no challenge may tell. */
  @Test
  @Tag("HTTP-11")
  @Tag("EN-021")
  default void aMapperMayHideAnEndpoint() {
    with(
        new Refusals(() -> Response.status(404).entity("nothing").build()),
        client -> {
          Answer answer = client.get("notes", bearer());

          assertThat(answer.status()).isEqualTo(404);
          answer.isNotChallenged();
        });
  }

  @Test
  @Tag("SCP-10")
  default void aMapperThatRefusesNothingDoesNotCount() {
    with(new Refusals(() -> Response.ok("fine").build()), this::isAsAlways);
    with(new Refusals(() -> Response.status(302).build()), this::isAsAlways);
    with(new Refusals(() -> null), this::isAsAlways);
  }

  @Test
  @Tag("SCP-10")
  default void aMapperThatFailsDoesNotCount() {
    with(
        new Refusals(() -> {
          throw new IllegalStateException("secret of the mapper");
        }),
        this::isAsAlways);
    with(
        new Refusals(() -> {
          throw new AssertionError("secret of the mapper");
        }),
        this::isAsAlways);
    with(
        new Refusals(() -> MapperContract.<RuntimeException>raise(new IOException("secret"))),
        this::isAsAlways);
  }

  /** As other languages of the JVM do, which check no exception. */
  @SuppressWarnings("unchecked")
  private static <E extends Exception> Response raise(Exception undeclared) throws E {
    throw (E) undeclared;
  }

  private void isAsAlways(Client client) {
    client.get("notes").isRefused(401).challenges("scope", "notes:read");
    client
        .get("notes", bearer())
        .isRefused(403)
        .challenges("error", "insufficient_scope", "scope", "notes:read");
    client.get("notes", bearer("notes:read")).isOk("notes");
  }

  private void with(Object mapper, Consumer<Client> test) {
    try (RunningServer server =
        start(Set.of(NotesResource.class), new ScopewardenFeature(settings().build()), mapper)) {
      test.accept(new Client(server.base()));
    } catch (Exception e) {
      throw new AssertionError("the server does not start", e);
    }
  }

  /** A mapper as applications have it. */
  final class EverythingIsFine implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable exception) {
      return Response.ok("fine").build();
    }
  }

  /** Another one. */
  final class RuntimeExceptionsAreFine implements ExceptionMapper<RuntimeException> {

    @Override
    public Response toResponse(RuntimeException exception) {
      return Response.ok("fine").build();
    }
  }

  /** Has the argument of {@code ExceptionMapper} from a subclass. */
  abstract class Mapping<E extends Throwable> implements ExceptionMapper<E> {}

  /** Answers refusals. */
  final class Refusals extends Mapping<AccessRefused> {

    private final Supplier<@Nullable Response> answer;
    private final List<String> seen = new ArrayList<>();

    Refusals(Supplier<@Nullable Response> answer) {
      this.answer = answer;
    }

    @Override
    public @Nullable Response toResponse(AccessRefused refused) {
      seen.add(refused.code() + " " + refused.status());
      return answer.get();
    }
  }
}
