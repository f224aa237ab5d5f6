package fixture;

/** Decides who may call {@link UsersResource}. Generated from its annotations: change those. */
@javax.annotation.processing.Generated("org.scopewarden.processor.ScopewardenProcessor")
@org.scopewarden.runtime.access.GeneratedInterceptor
public final class UsersResourceInterceptor extends org.scopewarden.runtime.access.GeneratedTable {

  /** Called by the runtime. */
  @SuppressWarnings({"all", "deprecation", "removal", "auxiliaryclass"})
  public UsersResourceInterceptor() {
    super(
        5,
        "fixture",
        UsersResource.class,
        """
        GET /users
          method list()Ljava/util/List;
          authenticated
        POST /users
          method create(Ljava/lang/String;)V
          alias create(Ljava/lang/Object;)V
          require scope admin:all or scope users:delete
          require scope users:write
            implied by admin:all
        GET /users/greeting
          method greeting()Ljava/lang/String;
          identify because greets whoever comes
        GET /users/health
          method health()Ljava/lang/String;
          public because polled by the load balancer */ <b>\\u0041@
        GET /users/{id: [0-9]*/?}
          method list(J)Ljava/lang/String;
          require scope users:read
            implied by admin:all users:write
        DELETE /users/{id}
          method delete(Ljava/lang/String;)V
          require scope users:delete
            implied by admin:all
          require scope users:read
            implied by admin:all users:write
        """);
  }
}
