package fixture;

/** Decides who may call {@link CheckedResource}. Generated from its annotations: change those. */
@javax.annotation.processing.Generated("org.scopewarden.processor.ScopewardenProcessor")
@org.scopewarden.runtime.access.GeneratedInterceptor
public final class CheckedResourceInterceptor extends org.scopewarden.runtime.access.GeneratedTable {

  /** Called by the runtime. */
  @SuppressWarnings({"all", "deprecation", "removal", "auxiliaryclass"})
  public CheckedResourceInterceptor() {
    super(
        5,
        "fixture",
        CheckedResource.class,
        """
        DELETE /things/{id}
          method delete(Ljava/util/UUID;Ljava/lang/String;)V
          require scope users:delete or instance users:write id
            implied by admin:all
          by BEARER
          step-up max-age 300 acr gold silver
          checked by fixture.OwnsUser.test(path id, header X-Tenant)
          checked by fixture.CheckedResource$Injected.ask()
        GET /things/{id}
          method look(Ljava/util/UUID;Lfixture/CheckedResource$Mode;Lfixture/CheckedResource$Page;I)Ljava/lang/String;
          authenticated
          checked by fixture.CheckedResource$MayLook.look(query mode, query page, query n)
        POST /things/{id}
          method post(Ljava/util/UUID;)V
          require role clerk or role head+clerk
          require scope users:read
            implied by admin:all users:write
        PUT /things/{id}
          method put(Ljava/util/UUID;)V
          require instance users:write id
            implied by admin:all
        GET /things/{id}/key
          method key()Ljava/lang/String;
          authenticated
          by API_KEY SESSION
        """);
    check(
        "delete(Ljava/util/UUID;Ljava/lang/String;)V",
        OwnsUser.class, OwnsUser::new, (check, request) ->
            result(check.test(request.caller(), request.<java.util.UUID>path("id", java.util.UUID::fromString), request.<java.lang.String>header("X-Tenant", null, value -> value))));
    check(
        "delete(Ljava/util/UUID;Ljava/lang/String;)V",
        CheckedResource.Injected.class, (check, request) ->
            result(check.ask(request.caller())));
    check(
        "look(Ljava/util/UUID;Lfixture/CheckedResource$Mode;Lfixture/CheckedResource$Page;I)Ljava/lang/String;",
        CheckedResource.MayLook.class, CheckedResource.MayLook::new, (check, request) ->
            check.look(request.<CheckedResource.Mode>query("mode", null, CheckedResource.Mode::valueOf), request.<CheckedResource.Page>query("page", null, CheckedResource.Page::new), present(request.<java.lang.Integer>query("n", "5", java.lang.Integer::valueOf))));
  }
}
