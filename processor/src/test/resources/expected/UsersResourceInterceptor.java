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
 * Decides who may call {@link UsersResource}. Generated from its annotations: change those.
 *
 * <ul>
 *   <li><code>GET /users</code>: authenticated
 *   <li><code>POST /users</code>: admin:all or users:delete, and users:write
 *   <li><code>GET /users/greeting</code>: public (greets whoever comes)
 *   <li><code>GET /users/health</code>: public (polled by the load balancer *&#47; &lt;b&gt;&#92;u0041&#64;)
 *   <li><code>GET /users/{id: [0-9]*&#47;?}</code>: users:read
 *   <li><code>DELETE /users/{id}</code>: users:delete, and users:read
 * </ul>
 */
@Generated("org.scopewarden.processor.ScopewardenProcessor")
@GeneratedInterceptor
public final class UsersResourceInterceptor implements ResourceInterceptor {
  private static final Requirement LIST = Requirement.authenticated();

  private static final Requirement CREATE = Requirement.allOf(
          RequiredClause.anyOf("admin:all", "users:delete"),
          RequiredClause.anyOf("users:write").orImpliedBy("admin:all"));

  private static final Requirement LIST2 = Requirement.allOf(
          RequiredClause.anyOf("users:read").orImpliedBy("admin:all", "users:write"));

  private static final Requirement DELETE = Requirement.allOf(
          RequiredClause.anyOf("users:delete").orImpliedBy("admin:all"),
          RequiredClause.anyOf("users:read").orImpliedBy("admin:all", "users:write"));

  /**
   * Called by the runtime.
   */
  public UsersResourceInterceptor() {
  }

  @Override
  public int contract() {
    return 2;
  }

  @Override
  @SuppressWarnings({"all", "deprecation", "removal", "auxiliaryclass"})
  public Class<?> resource() {
    return UsersResource.class;
  }

  @Override
  public String module() {
    return "fixture";
  }

  @Override
  public List<InterceptedMethod> methods() {
    return List.of(
            InterceptedMethod.of(
              "fixture.UsersResource.list()",
              UsersResourceInterceptor::list,
              "list()Ljava/util/List;"),
            InterceptedMethod.of(
              "fixture.UsersResource.create(java.lang.String)",
              UsersResourceInterceptor::create,
              "create(Ljava/lang/String;)V",
              "create(Ljava/lang/Object;)V"),
            InterceptedMethod.of(
              "fixture.UsersResource.greeting()",
              UsersResourceInterceptor::greeting,
              "greeting()Ljava/lang/String;"),
            InterceptedMethod.of(
              "fixture.UsersResource.health()",
              UsersResourceInterceptor::health,
              "health()Ljava/lang/String;"),
            InterceptedMethod.of(
              "fixture.UsersResource.list(long)",
              UsersResourceInterceptor::list2,
              "list(J)Ljava/lang/String;"),
            InterceptedMethod.of(
              "fixture.UsersResource.delete(java.lang.String)",
              UsersResourceInterceptor::delete,
              "delete(Ljava/lang/String;)V"));
  }

  /**
   * <code>GET /users</code>: authenticated
   */
  private static Decision list(AccessRequest request) {
    return request.require(LIST);
  }

  /**
   * <code>POST /users</code>: admin:all or users:delete, and users:write
   */
  private static Decision create(AccessRequest request) {
    return request.require(CREATE);
  }

  /**
   * <code>GET /users/greeting</code>: public (greets whoever comes)
   */
  private static Decision greeting(AccessRequest request) {
    return request.identify();
  }

  /**
   * <code>GET /users/health</code>: public (polled by the load balancer *&#47; &lt;b&gt;&#92;u0041&#64;)
   */
  private static Decision health(AccessRequest request) {
    return request.permitAll();
  }

  /**
   * <code>GET /users/{id: [0-9]*&#47;?}</code>: users:read
   */
  private static Decision list2(AccessRequest request) {
    return request.require(LIST2);
  }

  /**
   * <code>DELETE /users/{id}</code>: users:delete, and users:read
   */
  private static Decision delete(AccessRequest request) {
    return request.require(DELETE);
  }
}
