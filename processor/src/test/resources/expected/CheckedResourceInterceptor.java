package fixture;

import java.util.UUID;
import javax.annotation.processing.Generated;
import org.scopewarden.runtime.access.CheckResult;
import org.scopewarden.runtime.access.CheckedRequest;
import org.scopewarden.runtime.access.GeneratedInterceptor;
import org.scopewarden.runtime.access.GeneratedTable;
import org.scopewarden.runtime.access.ObjectCheck;
import org.scopewarden.runtime.access.Scheme;
import org.scopewarden.runtime.access.StepUp;

/**
 * Decides who may call {@link CheckedResource}. Generated from its annotations: change those.
 *
 * <ul>
 *   <li><code>DELETE /things/{id}</code>: users:delete or users:write:{id}, and by bearer, and acr gold or silver, logged in within 300 s, and checked by fixture.CheckedResource$Injected.ask(), and checked by fixture.OwnsUser.test(path id, header X-Tenant)
 *   <li><code>GET /things/{id}</code>: authenticated, and checked by fixture.CheckedResource$MayLook.look(query mode, query page, query n)
 *   <li><code>POST /things/{id}</code>: role clerk or role head clerk, and users:read
 *   <li><code>PUT /things/{id}</code>: users:write:{id}
 *   <li><code>GET /things/{id}/key</code>: authenticated, and by api-key or session
 * </ul>
 */
@Generated("org.scopewarden.processor.ScopewardenProcessor")
@GeneratedInterceptor
public final class CheckedResourceInterceptor extends GeneratedTable {
  /**
   * Called by the runtime.
   */
  @SuppressWarnings({"all", "deprecation", "removal", "auxiliaryclass"})
  public CheckedResourceInterceptor() {
    super(
        3,
        "fixture",
        CheckedResource.class,
        require(
            "fixture.CheckedResource.delete(java.util.UUID, java.lang.String)",
            allOf(anyOf("users:delete").or(instanceOf("users:write", "id")).orImpliedBy("admin:all"))
                .by(Scheme.BEARER)
                .withStepUp(StepUp.acr("gold", "silver").within(300))
                .checkedBy(
                    ObjectCheck.of(OwnsUser.class, OwnsUser::new, (check, request) ->
                            CheckResult.of(check.test(request.caller(), request.<UUID>path("id", UUID::fromString), request.<String>header("X-Tenant", null, value -> value)))))
                .checkedBy(
                    ObjectCheck.injected(CheckedResource.Injected.class, (check, request) ->
                            CheckResult.of(check.ask(request.caller())))),
            "delete(Ljava/util/UUID;Ljava/lang/String;)V"),
        require(
            "fixture.CheckedResource.look(java.util.UUID, fixture.CheckedResource$Mode, fixture.CheckedResource$Page, int)",
            authenticated()
                .checkedBy(
                    ObjectCheck.of(CheckedResource.MayLook.class, CheckedResource.MayLook::new, (check, request) ->
                            check.look(request.<CheckedResource.Mode>query("mode", null, CheckedResource.Mode::valueOf), request.<CheckedResource.Page>query("page", null, CheckedResource.Page::new), CheckedRequest.present(request.<Integer>query("n", "5", Integer::valueOf))))),
            "look(Ljava/util/UUID;Lfixture/CheckedResource$Mode;Lfixture/CheckedResource$Page;I)Ljava/lang/String;"),
        require(
            "fixture.CheckedResource.post(java.util.UUID)",
            allOf(
                anyRoleOf("clerk", "head clerk"),
                anyOf("users:read").orImpliedBy("admin:all", "users:write")),
            "post(Ljava/util/UUID;)V"),
        require(
            "fixture.CheckedResource.put(java.util.UUID)",
            allOf(instanceOf("users:write", "id").orImpliedBy("admin:all")),
            "put(Ljava/util/UUID;)V"),
        require(
            "fixture.CheckedResource.key()",
            authenticated()
                .by(Scheme.API_KEY, Scheme.SESSION),
            "key()Ljava/lang/String;"));
  }
}
