package fixture;

import javax.annotation.processing.Generated;
import org.scopewarden.runtime.access.GeneratedInterceptor;
import org.scopewarden.runtime.access.GeneratedTable;

/**
 * Decides who may call {@link Outer.Inner}. Generated from its annotations: change those.
 *
 * <ul>
 *   <li><code>GET /nested</code>: users:read
 * </ul>
 */
@Generated("org.scopewarden.processor.ScopewardenProcessor")
@GeneratedInterceptor
public final class Outer$InnerInterceptor extends GeneratedTable {
  /**
   * Called by the runtime.
   */
  @SuppressWarnings({"all", "deprecation", "removal", "auxiliaryclass"})
  public Outer$InnerInterceptor() {
    super(
        3,
        "fixture",
        Outer.Inner.class,
        require(
            "fixture.Outer$Inner.list(int[][], fixture.Outer, fixture.Outer$Inner)",
            allOf(anyOf("users:read").orImpliedBy("admin:all", "users:write")),
            "list([[ILfixture/Outer;Lfixture/Outer$Inner;)[Ljava/lang/String;"));
  }
}
