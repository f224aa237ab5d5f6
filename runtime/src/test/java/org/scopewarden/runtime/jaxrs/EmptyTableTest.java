package org.scopewarden.runtime.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scopewarden.runtime.access.GeneratedTable;
import org.scopewarden.runtime.access.InterceptorTable;

/** Which applications cannot have been compiled with the processor. */
class EmptyTableTest {

  private final EmptyTable table = new EmptyTable(new InterceptorTable());

  @Test
  void oneClassWithATableIsEnough() {
    starts(Listed.class);
    starts(Unlisted.class, Listed.class);
  }

  @Test
  void noneIsNot() {
    stops(Unlisted.class);
    stops(LeadsToUnlisted.class);
    stops(LeadsToItself.class);
  }

  @Test
  void whatALocatorMayLeadToCounts() {
    starts(LeadsToListed.class);
    starts(LeadsThroughAnother.class);
    starts(LeadsAnywhere.class);
    starts(LeadsToAClass.class);
    starts(LeadsToAnInterface.class);
  }

  @Test
  void nothingIsSaidOfWhatIsNotShown() {
    assertThatCode(() -> table.stop(List.of())).doesNotThrowAnyException();
    assertThat(EmptyTable.roots(null)).isEmpty();
  }

  @Test
  void anApplicationShowsItsRoots() {
    Application application =
        new Application() {
          @Override
          public Set<Class<?>> getClasses() {
            return Set.of(Unlisted.class, String.class);
          }

          @Override
          @SuppressWarnings("deprecation")
          public Set<Object> getSingletons() {
            return Set.of(new Listed(), "a provider");
          }
        };

    assertThat(EmptyTable.roots(application))
        .containsExactlyInAnyOrder(Unlisted.class, Listed.class);
  }

  private void starts(Class<?>... roots) {
    assertThatCode(() -> table.stop(List.of(roots))).doesNotThrowAnyException();
  }

  private void stops(Class<?>... roots) {
    assertThatThrownBy(() -> table.stop(List.of(roots)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(roots[0].getName());
  }

  @Path("listed")
  public static class Listed {
    @GET
    public String read() {
      return "read";
    }
  }

  public static final class ListedInterceptor extends GeneratedTable {
    public ListedInterceptor() {
      super(
          CONTRACT,
          "test",
          Listed.class,
          """
          GET /listed
            method read()Ljava/lang/String;
            public because it is a test
          """);
    }
  }

  @Path("unlisted")
  public static class Unlisted {
    @GET
    public String read() {
      return "read";
    }
  }

  public static class LeadsToUnlisted {
    @Path("unlisted")
    public Unlisted unlisted() {
      return new Unlisted();
    }

    public Listed notALocator() {
      return new Listed();
    }
  }

  public static class LeadsToItself {
    @Path("itself")
    public LeadsToItself itself() {
      return this;
    }
  }

  public static class LeadsToListed {
    @Path("listed")
    public Listed listed() {
      return new Listed();
    }
  }

  public static class LeadsThroughAnother {
    @Path("another")
    public LeadsToListed another() {
      return new LeadsToListed();
    }
  }

  public static class LeadsAnywhere {
    @Path("anywhere")
    public Object anywhere() {
      return new Listed();
    }
  }

  public static class LeadsToAClass {
    @Path("class")
    public Class<Listed> type() {
      return Listed.class;
    }
  }

  public static class LeadsToAnInterface {
    @Path("interface")
    public Runnable something() {
      return () -> {};
    }
  }
}
