package fixture;

import java.util.List;
import javax.annotation.processing.Generated;
import org.scopewarden.runtime.access.AccessRequest;
import org.scopewarden.runtime.access.Decision;
import org.scopewarden.runtime.access.GeneratedInterceptor;
import org.scopewarden.runtime.access.InterceptedMethod;
import org.scopewarden.runtime.access.RequiredClause;
import org.scopewarden.runtime.access.Requirement;
import org.scopewarden.runtime.access.ResourceInterceptor;

/**
 * Decides who may call {@link Outer.Inner}. Generated from its annotations: change those.
 *
 * <ul>
 *   <li><code>GET /nested</code>: users:read
 * </ul>
 */
@Generated("org.scopewarden.processor.ScopewardenProcessor")
@GeneratedInterceptor
public final class Outer$InnerInterceptor implements ResourceInterceptor {
  private static final Requirement LIST = Requirement.allOf(
          RequiredClause.anyOf("users:read").orImpliedBy("admin:all", "users:write"));

  /**
   * Called by the runtime.
   */
  public Outer$InnerInterceptor() {
  }

  @Override
  public int contract() {
    return 2;
  }

  @Override
  @SuppressWarnings({"all", "deprecation", "removal", "auxiliaryclass"})
  public Class<?> resource() {
    return Outer.Inner.class;
  }

  @Override
  public String module() {
    return "fixture";
  }

  @Override
  public List<InterceptedMethod> methods() {
    return List.of(
            InterceptedMethod.of(
              "fixture.Outer$Inner.list(int[][], fixture.Outer, fixture.Outer$Inner)",
              Outer$InnerInterceptor::list,
              "list([[ILfixture/Outer;Lfixture/Outer$Inner;)[Ljava/lang/String;"));
  }

  /**
   * <code>GET /nested</code>: users:read
   */
  private static Decision list(AccessRequest request) {
    return request.require(LIST);
  }
}
