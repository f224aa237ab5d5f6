package fixture;

import javax.annotation.processing.Generated;
import org.scopewarden.runtime.access.GeneratedInterceptor;
import org.scopewarden.runtime.access.GeneratedTable;

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
public final class UsersResourceInterceptor extends GeneratedTable {
  /**
   * Called by the runtime.
   */
  @SuppressWarnings({"all", "deprecation", "removal", "auxiliaryclass"})
  public UsersResourceInterceptor() {
    super(
        3,
        "fixture",
        UsersResource.class,
        require(
            "fixture.UsersResource.list()",
            authenticated(),
            "list()Ljava/util/List;"),
        require(
            "fixture.UsersResource.create(java.lang.String)",
            allOf(
                anyOf("admin:all", "users:delete"),
                anyOf("users:write").orImpliedBy("admin:all")),
            "create(Ljava/lang/String;)V",
            "create(Ljava/lang/Object;)V"),
        identify(
            "fixture.UsersResource.greeting()",
            "greeting()Ljava/lang/String;"),
        permitAll(
            "fixture.UsersResource.health()",
            "health()Ljava/lang/String;"),
        require(
            "fixture.UsersResource.list(long)",
            allOf(anyOf("users:read").orImpliedBy("admin:all", "users:write")),
            "list(J)Ljava/lang/String;"),
        require(
            "fixture.UsersResource.delete(java.lang.String)",
            allOf(
                anyOf("users:delete").orImpliedBy("admin:all"),
                anyOf("users:read").orImpliedBy("admin:all", "users:write")),
            "delete(Ljava/lang/String;)V"));
  }
}
