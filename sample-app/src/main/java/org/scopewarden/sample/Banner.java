package org.scopewarden.sample;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.scopewarden.model.Scope;
import org.scopewarden.runtime.token.TokenPolicy;
import org.scopewarden.sample.token.TokenMint;

/** What the sample says when it has started: where it is, who may call what, and how to try it. */
final class Banner {

  private static final Duration LIFETIME = Duration.ofHours(1);

  private final TokenPolicy policy;
  private final URI address;
  private final Optional<TokenMint> mint;
  private final Launch launch;

  Banner(TokenPolicy policy, URI address, Optional<TokenMint> mint, Launch launch) {
    this.policy = policy;
    this.address = address;
    this.mint = mint;
    this.launch = launch;
  }

  @Override
  public String toString() {
    return """
    Scopewarden's sample listens at %s

    %s

    %s
    Ctrl-C stops it.
    """
        .formatted(address, manifest(), mint.map(this::trial).orElseGet(this::foreign));
  }

  private static String manifest() {
    return SampleManifest.find()
        .map(found -> found.location() + "\n\n" + new EndpointTable(found.content()))
        .map(table -> "Who may call what, as the compiler checked and wrote it down:\n" + table)
        .orElse("No manifest: the sample was compiled without the annotation processor.");
  }

  private String trial(TokenMint mint) {
    Duration longest = policy.maximumLifetime();
    Duration lifetime = LIFETIME.compareTo(longest) < 0 ? LIFETIME : longest;
    String reader = mint.mint("alice", List.of(new Scope(Scopes.USERS_READ)), lifetime);
    return """
    Try it. A token with users:read may read the users: 200.
    %s
    Without a token: 401.
    %s
    The same token may not delete a user, who stays: 403.
    %s

    Those tokens are valid for %s seconds. Another, for scopes and a subject of your choice:
      %s token users:read posts:write --subject bob --lifetime 10m
    """
        .formatted(
            curl("GET", "users", reader),
            curl("GET", "users", ""),
            curl("DELETE", "users/1", reader),
            lifetime.toSeconds(),
            launch);
  }

  private String foreign() {
    return """
    Tokens come from %s. Without one: 401.
    %s
    """
        .formatted(policy.issuer(), curl("GET", "users", ""));
  }

  private String curl(String method, String path, String token) {
    String verb = method.equals("GET") ? "" : "-X " + method + " ";
    String credential = token.isEmpty() ? "" : "-H \"Authorization: Bearer " + token + "\" ";
    return "curl -i " + verb + credential + address.resolve(path);
  }
}
