package org.scopewarden.runtime.token;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.introspection.Introspection;

/** An authorization server that says what a test tells it to, without a network. */
final class ToldIntrospection implements Introspection {

  /** An answer to which nobody can object: the least that must be in one. */
  static final Map<String, @Nullable Object> GOOD =
      OpaqueTokens.members(
          """
          {"active": true, "iss": "https://as.example", "aud": "https://api.example",
           "sub": "user-1", "client_id": "app-1", "scope": "users:read", "exp": 1800000600}
          """);

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<Standing> standings = new CopyOnWriteArrayList<>();
  private volatile Answer answer = new Answer.Told(GOOD);

  @Override
  public Answer ask(String token, Standing standing) {
    asked.add(token);
    standings.add(standing);
    return answer;
  }

  List<String> asked() {
    return asked;
  }

  Standing lastStanding() {
    return standings.get(standings.size() - 1);
  }

  void tells(Map<String, @Nullable Object> members) {
    answer = new Answer.Told(members);
  }

  void tells(String json) {
    tells(OpaqueTokens.members(json));
  }

  void isGone() {
    answer = new Answer.Unavailable(Duration.ofSeconds(7));
  }

  static Map<String, @Nullable Object> goodBut(String name, @Nullable Object value) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>(GOOD);
    members.put(name, value);
    return members;
  }

  /** The good answer with other members in place of its own, or beside them. */
  static Map<String, @Nullable Object> goodBut(String json) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>(GOOD);
    members.putAll(OpaqueTokens.members("{" + json + "}"));
    return members;
  }

  static Map<String, @Nullable Object> goodWithout(String... names) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>(GOOD);
    List.of(names).forEach(members::remove);
    return members;
  }
}
