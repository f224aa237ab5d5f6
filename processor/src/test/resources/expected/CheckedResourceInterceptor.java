package fixture;

import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.scopewarden.runtime.access.AccessRequest;
import org.scopewarden.runtime.access.CheckResult;
import org.scopewarden.runtime.access.CheckedRequest;
import org.scopewarden.runtime.access.Decision;
import org.scopewarden.runtime.access.GeneratedInterceptor;
import org.scopewarden.runtime.access.InterceptedMethod;
import org.scopewarden.runtime.access.ObjectCheck;
import org.scopewarden.runtime.access.RequiredClause;
import org.scopewarden.runtime.access.Requirement;
import org.scopewarden.runtime.access.ResourceInterceptor;
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
public final class CheckedResourceInterceptor implements ResourceInterceptor {
  @SuppressWarnings({"all", "deprecation", "removal", "auxiliaryclass"})
  private static final Requirement DELETE = Requirement.allOf(
          RequiredClause.anyOf("users:delete").or(RequiredClause.instanceOf("users:write", "id")).orImpliedBy("admin:all"))
      .by(Scheme.BEARER)
      .withStepUp(StepUp.acr("gold", "silver").within(300))
      .checkedBy(
          ObjectCheck.of(OwnsUser.class, OwnsUser::new, (check, request) ->
                  CheckResult.of(check.test(request.caller(), request.<UUID>path("id", UUID::fromString), request.<String>header("X-Tenant", null, value -> value)))))
      .checkedBy(
          ObjectCheck.injected(CheckedResource.Injected.class, (check, request) ->
                  CheckResult.of(check.ask(request.caller()))));

  @SuppressWarnings({"all", "deprecation", "removal", "auxiliaryclass"})
  private static final Requirement LOOK = Requirement.authenticated()
      .checkedBy(
          ObjectCheck.of(CheckedResource.MayLook.class, CheckedResource.MayLook::new, (check, request) ->
                  check.look(request.<CheckedResource.Mode>query("mode", null, CheckedResource.Mode::valueOf), request.<CheckedResource.Page>query("page", null, CheckedResource.Page::new), CheckedRequest.present(request.<Integer>query("n", "5", Integer::valueOf)))));

  private static final Requirement POST = Requirement.allOf(
          RequiredClause.anyRoleOf("clerk", "head clerk"),
          RequiredClause.anyOf("users:read").orImpliedBy("admin:all", "users:write"));

  private static final Requirement PUT = Requirement.allOf(
          RequiredClause.instanceOf("users:write", "id").orImpliedBy("admin:all"));

  private static final Requirement KEY = Requirement.authenticated()
      .by(Scheme.API_KEY, Scheme.SESSION);

  /**
   * Called by the runtime.
   */
  public CheckedResourceInterceptor() {
  }

  @Override
  public int contract() {
    return 2;
  }

  @Override
  @SuppressWarnings({"all", "deprecation", "removal", "auxiliaryclass"})
  public Class<?> resource() {
    return CheckedResource.class;
  }

  @Override
  public String module() {
    return "fixture";
  }

  @Override
  public List<InterceptedMethod> methods() {
    return List.of(
            InterceptedMethod.of(
              "fixture.CheckedResource.delete(java.util.UUID, java.lang.String)",
              CheckedResourceInterceptor::delete,
              "delete(Ljava/util/UUID;Ljava/lang/String;)V"),
            InterceptedMethod.of(
              "fixture.CheckedResource.look(java.util.UUID, fixture.CheckedResource$Mode, fixture.CheckedResource$Page, int)",
              CheckedResourceInterceptor::look,
              "look(Ljava/util/UUID;Lfixture/CheckedResource$Mode;Lfixture/CheckedResource$Page;I)Ljava/lang/String;"),
            InterceptedMethod.of(
              "fixture.CheckedResource.post(java.util.UUID)",
              CheckedResourceInterceptor::post,
              "post(Ljava/util/UUID;)V"),
            InterceptedMethod.of(
              "fixture.CheckedResource.put(java.util.UUID)",
              CheckedResourceInterceptor::put,
              "put(Ljava/util/UUID;)V"),
            InterceptedMethod.of(
              "fixture.CheckedResource.key()",
              CheckedResourceInterceptor::key,
              "key()Ljava/lang/String;"));
  }

  /**
   * <code>DELETE /things/{id}</code>: users:delete or users:write:{id}, and by bearer, and acr gold or silver, logged in within 300 s, and checked by fixture.CheckedResource$Injected.ask(), and checked by fixture.OwnsUser.test(path id, header X-Tenant)
   */
  private static Decision delete(AccessRequest request) {
    return request.require(DELETE);
  }

  /**
   * <code>GET /things/{id}</code>: authenticated, and checked by fixture.CheckedResource$MayLook.look(query mode, query page, query n)
   */
  private static Decision look(AccessRequest request) {
    return request.require(LOOK);
  }

  /**
   * <code>POST /things/{id}</code>: role clerk or role head clerk, and users:read
   */
  private static Decision post(AccessRequest request) {
    return request.require(POST);
  }

  /**
   * <code>PUT /things/{id}</code>: users:write:{id}
   */
  private static Decision put(AccessRequest request) {
    return request.require(PUT);
  }

  /**
   * <code>GET /things/{id}/key</code>: authenticated, and by api-key or session
   */
  private static Decision key(AccessRequest request) {
    return request.require(KEY);
  }
}
