package org.scopewarden.sample;

import java.time.Clock;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.scopewarden.runtime.config.Settings;
import org.scopewarden.runtime.jaxrs.ScopewardenFeature;
import org.scopewarden.sample.data.Database;
import org.scopewarden.sample.data.PostRepository;
import org.scopewarden.sample.data.UserRepository;
import org.scopewarden.sample.problems.DuplicateMapper;
import org.scopewarden.sample.problems.FailureMapper;
import org.scopewarden.sample.problems.HttpProblemMapper;
import org.scopewarden.sample.problems.InvalidInputMapper;
import org.scopewarden.sample.problems.MalformedJsonMapper;
import org.scopewarden.sample.resources.AdminResource;
import org.scopewarden.sample.resources.HealthResource;
import org.scopewarden.sample.resources.MeResource;
import org.scopewarden.sample.resources.PostsResource;
import org.scopewarden.sample.resources.UsersResource;

/** The Jakarta REST application: its resources, guarded. */
final class SampleApplication {

  private SampleApplication() {}

  static ResourceConfig guarded(Settings access, Clock clock, Database database) {
    UserRepository users = new UserRepository(database);
    PostRepository posts = new PostRepository(database);
    return new ResourceConfig()
        .register(new ScopewardenFeature(access, clock))
        .register(new UsersResource(users, posts))
        .register(new PostsResource(posts))
        .register(new MeResource())
        .register(new AdminResource(users, posts))
        .register(new HealthResource())
        .register(JacksonFeature.withoutExceptionMappers())
        .register(new InvalidInputMapper())
        .register(new MalformedJsonMapper())
        .register(new DuplicateMapper())
        .register(new HttpProblemMapper())
        .register(new FailureMapper())
        .property(ServerProperties.WADL_FEATURE_DISABLE, true)
        .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
  }
}
