package org.scopewarden.runtime.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.junit.jupiter.api.Test;

/** Which mappers are declared for refusals. */
final class DeclaredMapperTest {

  @Test
  void readsTheArgumentWhereverItIsGiven() {
    assertThat(isForRefusals(Direct.class)).isTrue();
    assertThat(isForRefusals(Child.class)).isTrue();
    assertThat(isForRefusals(ThroughClass.class)).isTrue();
    assertThat(isForRefusals(ThroughInterface.class)).isTrue();
  }

  @Test
  void takesNoOther() {
    ExceptionMapper<AccessRefused> lambda = refused -> Response.ok().build();

    assertThat(isForRefusals(OfRuntimeException.class)).isFalse();
    assertThat(isForRefusals(Generic.class)).isFalse();
    assertThat(isForRefusals(Raw.class)).isFalse();
    assertThat(isForRefusals(String.class)).isFalse();
    assertThat(isForRefusals(lambda.getClass())).isFalse();
  }

  private static boolean isForRefusals(Class<?> mapper) {
    return DeclaredMapper.isFor(AccessRefused.class, mapper);
  }

  private static class Direct implements ExceptionMapper<AccessRefused> {
    @Override
    public Response toResponse(AccessRefused refused) {
      return Response.ok().build();
    }
  }

  private static final class Child extends Direct implements Comparable<Child> {
    @Override
    public int compareTo(Child other) {
      return 0;
    }
  }

  private abstract static class Generic<X, E extends Throwable> implements ExceptionMapper<E> {}

  private abstract static class ThroughClass extends Generic<String, AccessRefused> {}

  private interface Named<E extends Throwable> extends ExceptionMapper<E> {}

  private abstract static class ThroughInterface implements Named<AccessRefused> {}

  private abstract static class OfRuntimeException implements ExceptionMapper<RuntimeException> {}

  @SuppressWarnings("rawtypes")
  private abstract static class Raw implements ExceptionMapper {}
}
