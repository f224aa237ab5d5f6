package org.scopewarden.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which tables are used, and which stop the start. Nested classes stand for generated ones. */
class InterceptorTableTest {

  private final InterceptorTable table = new InterceptorTable();

  @Test
  void findsAnEndpointByEachOfItsSignatures() throws Exception {
    assertThat(table.find(Listed.class, method("read", String.class)))
        .map(InterceptedMethod::entry)
        .contains("entry");
    assertThat(table.find(Listed.class, method("read", Object.class)))
        .map(InterceptedMethod::entry)
        .contains("entry");
  }

  @Test
  void findsNothingElse() throws Exception {
    assertThat(table.find(Listed.class, method("write"))).isEmpty();
    assertThat(table.find(Derived.class, method("read", String.class))).isEmpty();
    assertThat(table.find(Object.class, method("write"))).isEmpty();
  }

  @Test
  void refusesWhatWasMadeForAnotherRuntimeOrClass() throws Exception {
    Method method = method("write");

    assertThatThrownBy(() -> table.find(Old.class, method))
        .isInstanceOf(UnusableInterceptorException.class)
        .hasMessageContaining("version 0 of the contract");
    assertThatThrownBy(() -> table.find(Foreign.class, method))
        .isInstanceOf(UnusableInterceptorException.class)
        .hasMessageContaining("belongs to another class");
    assertThatThrownBy(() -> table.find(Hidden.class, method))
        .isInstanceOf(UnusableInterceptorException.class)
        .hasMessageContaining("cannot be instantiated");
    assertThatThrownBy(() -> table.find(Impostor.class, method))
        .isInstanceOf(UnusableInterceptorException.class);
  }

  @Test
  void refusesATableThatListsAMethodTwice() {
    assertThatThrownBy(() -> table.knows(Twice.class))
        .isInstanceOf(UnusableInterceptorException.class)
        .hasMessageContaining(Twice.class.getName())
        .hasMessageContaining("lists read(Ljava/lang/Object;)V twice");
  }

  @Test
  void listsWhatItFinds() throws Exception {
    assertThat(table.lists(Listed.class, method("read", String.class))).isTrue();
    assertThat(table.lists(Listed.class, method("read", Object.class))).isTrue();
    assertThat(table.lists(Listed.class, method("write"))).isFalse();
    assertThat(table.lists(Derived.class, method("read", String.class))).isFalse();
  }

  @Test
  void remembersWhatItFound() throws Exception {
    Method method = method("read", String.class);

    assertThat(table.find(Listed.class, method)).isSameAs(table.find(Listed.class, method));
    assertThat(table.find(Listed.class, method("write"))).isEmpty();
    assertThat(table.find(Listed.class, method("write"))).isEmpty();
  }

  private static Method method(String name, Class<?>... parameters) throws Exception {
    return Listed.class.getMethod(name, parameters);
  }

  public static class Listed {
    public void read(String text) {}

    public void read(Object bridge) {}

    public void write() {}
  }

  public static class Derived extends Listed {}

  public static class Old {}

  public static class Foreign {}

  public static class Hidden {}

  public static class Impostor {}

  public static class Twice {}

  abstract static class Table implements ResourceInterceptor {

    private final Class<?> resource;
    private final int contract;

    Table(Class<?> resource, int contract) {
      this.resource = resource;
      this.contract = contract;
    }

    @Override
    public int contract() {
      return contract;
    }

    @Override
    public Class<?> resource() {
      return resource;
    }

    @Override
    public String module() {
      return "test";
    }

    @Override
    public String table() {
      return "table";
    }

    @Override
    public List<InterceptedMethod> methods() {
      return List.of(
          InterceptedMethod.of(
              "entry",
              AccessRequest::permitAll,
              "read(Ljava/lang/String;)V",
              "read(Ljava/lang/Object;)V"));
    }
  }

  public static final class ListedInterceptor extends Table {
    public ListedInterceptor() {
      super(Listed.class, CONTRACT);
    }
  }

  public static final class TwiceInterceptor extends Table {
    public TwiceInterceptor() {
      super(Twice.class, CONTRACT);
    }

    @Override
    public List<InterceptedMethod> methods() {
      List<InterceptedMethod> methods = new ArrayList<>(super.methods());
      methods.add(InterceptedMethod.of("other", AccessRequest::deny, "read(Ljava/lang/Object;)V"));
      return methods;
    }
  }

  public static final class OldInterceptor extends Table {
    public OldInterceptor() {
      super(Old.class, 0);
    }
  }

  public static final class ForeignInterceptor extends Table {
    public ForeignInterceptor() {
      super(Listed.class, CONTRACT);
    }
  }

  public static final class HiddenInterceptor extends Table {
    HiddenInterceptor() {
      super(Hidden.class, CONTRACT);
    }
  }

  public static final class ImpostorInterceptor {}
}
