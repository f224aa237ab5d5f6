package org.scopewarden.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interceptors for classes of jars are services: which of them count, and which stop the start. */
class RegisteredInterceptorsTest {

  private final Thread thread = Thread.currentThread();
  private final ClassLoader before = thread.getContextClassLoader();

  @TempDir private Path folder;

  @AfterEach
  void restore() {
    thread.setContextClassLoader(before);
  }

  @Test
  void guardAClassThatHasNoneBesideIt() throws Exception {
    register(ForLibrary.class);

    assertThat(new InterceptorTable().find(Library.class, Library.class.getMethod("read")))
        .map(InterceptedMethod::entry)
        .contains("registered");
    assertThat(new InterceptorTable().find(Derived.class, Library.class.getMethod("read")))
        .isEmpty();
  }

  @Test
  void areNotFoundWhereTheyAreNotRegistered() throws Exception {
    assertThat(new InterceptorTable().find(Library.class, Library.class.getMethod("read")))
        .isEmpty();
  }

  /** Both the loader of this class and that of the application find it. */
  @Test
  void countOnceIfTheyAreFoundTwice() {
    assertThat(RegisteredInterceptors.find().of(Everywhere.class)).hasSize(1);
    thread.setContextClassLoader(
        new URLClassLoader(new URL[0], RegisteredInterceptorsTest.class.getClassLoader()));
    assertThat(RegisteredInterceptors.find().of(Everywhere.class)).hasSize(1);
  }

  @Test
  void areFoundByAThreadThatKnowsNoApplication() {
    thread.setContextClassLoader(null);

    assertThat(RegisteredInterceptors.find().of(Everywhere.class)).hasSize(1);
  }

  @Test
  void refuseToBeOneOfTwo() throws Exception {
    register(ForLibrary.class, AlsoForLibrary.class, ForGuarded.class);
    InterceptorTable table = new InterceptorTable();

    assertThatThrownBy(() -> table.find(Library.class, Library.class.getMethod("read")))
        .isInstanceOf(UnusableInterceptorException.class)
        .hasMessageContaining("is there twice");
    assertThatThrownBy(() -> table.find(Guarded.class, Guarded.class.getMethod("read")))
        .isInstanceOf(UnusableInterceptorException.class)
        .hasMessageContaining("is there twice");
  }

  @Test
  void stopTheStartIfTheyCannotBeUsed() throws Exception {
    register(Outdated.class);
    assertThatThrownBy(InterceptorTable::new)
        .isInstanceOf(UnusableInterceptorException.class)
        .hasMessageContaining("version 1 of the contract");

    register(Library.class);
    assertThatThrownBy(InterceptorTable::new).isInstanceOf(UnusableInterceptorException.class);
  }

  private void register(Class<?>... interceptors) throws Exception {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.write(
        services.resolve(ResourceInterceptor.class.getName()),
        List.of(interceptors).stream().map(Class::getName).toList());
    thread.setContextClassLoader(
        new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, RegisteredInterceptorsTest.class.getClassLoader()));
  }

  public static class Library {
    public void read() {}
  }

  public static class Derived extends Library {}

  public static class Everywhere {}

  public static class Guarded {
    public void read() {}
  }

  abstract static class Table implements ResourceInterceptor {

    private final Class<?> resource;

    Table(Class<?> resource) {
      this.resource = resource;
    }

    @Override
    public int contract() {
      return CONTRACT;
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
      return List.of(InterceptedMethod.of("registered", AccessRequest::deny, "read()V"));
    }
  }

  public static final class ForLibrary extends Table {
    public ForLibrary() {
      super(Library.class);
    }
  }

  /** Listed in this module's own test resources. */
  public static final class ForEverywhere extends Table {
    public ForEverywhere() {
      super(Everywhere.class);
    }
  }

  public static final class AlsoForLibrary extends Table {
    public AlsoForLibrary() {
      super(Library.class);
    }
  }

  public static final class ForGuarded extends Table {
    public ForGuarded() {
      super(Guarded.class);
    }
  }

  public static final class GuardedInterceptor extends Table {
    public GuardedInterceptor() {
      super(Guarded.class);
    }
  }

  public static final class Outdated extends Table {
    public Outdated() {
      super(Library.class);
    }

    @Override
    public int contract() {
      return 1;
    }
  }
}
