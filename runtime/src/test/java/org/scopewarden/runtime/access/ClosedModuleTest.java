package org.scopewarden.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An interceptor in a named module that shows its package to nobody: a real one, compiled here. */
final class ClosedModuleTest {

  private static final String REACH = "is out of reach: say \"opens p to org.scopewarden.runtime\"";

  @TempDir private Path folder;

  @Test
  void theAuthorIsToldWhatToOpen() throws Exception {
    Class<?> resource = resource("module closed {}");

    assertThatThrownBy(() -> new InterceptorTable().knows(resource))
        .isInstanceOf(UnusableInterceptorException.class)
        .hasMessageContaining(REACH)
        .hasMessageContaining("in the module-info of closed");
  }

  /** It goes on from there: what is found is no interceptor at all. */
  @Test
  void anOpenModuleIsWithinReach() throws Exception {
    Class<?> resource = resource("open module closed {}");

    assertThatThrownBy(() -> new InterceptorTable().knows(resource))
        .isInstanceOf(UnusableInterceptorException.class)
        .hasMessageContaining("cannot be instantiated");
  }

  private Class<?> resource(String module) throws Exception {
    compile(
        write("module-info.java", module),
        write("p/Orders.java", "package p; public class Orders {}"),
        write("p/OrdersInterceptor.java", "package p; public class OrdersInterceptor {}"));
    ModuleLayer boot = ModuleLayer.boot();
    Configuration configuration =
        boot.configuration().resolve(ModuleFinder.of(folder), ModuleFinder.of(), Set.of("closed"));
    ModuleLayer layer = boot.defineModulesWithOneLoader(configuration, getClass().getClassLoader());
    return layer.findLoader("closed").loadClass("p.Orders");
  }

  private static void compile(String... files) {
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    assertThat(javac.run(System.out, System.err, files)).isZero();
  }

  private String write(String name, String source) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, List.of(source)).toString();
  }
}
