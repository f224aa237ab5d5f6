package org.scopewarden.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sample says at its start is true. */
final class BannerTest {

  private static final Pattern CURL =
      Pattern.compile(
          "^curl -i (?:-X (\\w+) )?(?:-H \"(.+?): (.+?)\" )?(\\S+)$", Pattern.MULTILINE);

  @TempDir Path directory;

  @Test
  void curlLinesAreAnsweredAsTheySay() {
    try (RunningSample sample = RunningSample.start(directory)) {
      List<Integer> statuses =
          CURL.matcher(banner(sample))
              .results()
              .map(BannerTest::request)
              .map(r -> RunningSample.send(r).statusCode())
              .toList();

      assertThat(statuses).containsExactly(200, 401, 403);
    }
  }

  @Test
  void everyEndpointStandsInTheTable() {
    try (RunningSample sample = RunningSample.start(directory)) {
      assertThat(banner(sample))
          .contains(sample.address().toString(), "META-INF/scopewarden/sample.json")
          .containsPattern("(?m)^METHOD +PATH +WHO MAY CALL$")
          .containsPattern("(?m)^GET +/users/\\{id} +users:read$")
          .containsPattern("(?m)^GET +/users/\\{id}/posts +posts:read, and users:read$")
          .containsPattern("(?m)^GET +/posts/mine +posts:read or posts:write$")
          .containsPattern("(?m)^PUT +/users/\\{id} +users:write:\\{id}$")
          .containsPattern("(?m)^PUT +/posts/\\{id} +posts:write, and checked by .*WrotePost")
          .containsPattern("(?m)^GET +/me +authenticated$")
          .containsPattern("(?m)^GET +/admin/stats +admin:all$")
          .containsPattern("(?m)^GET +/health +public: polled by the load balancer$");
    }
  }

  @Test
  void columnsAreAligned() {
    try (RunningSample sample = RunningSample.start(directory)) {
      List<String> rows =
          banner(sample)
              .lines()
              .filter(line -> line.matches("(METHOD|GET|POST|PUT|DELETE) .*"))
              .toList();
      int paths = rows.get(0).indexOf("PATH");
      int rules = rows.get(0).indexOf("WHO");

      assertThat(rows)
          .hasSize(18)
          .allSatisfy(row -> assertThat(row.substring(paths - 1)).matches(" \\S.*"))
          .allSatisfy(row -> assertThat(row.substring(rules - 1)).matches(" \\S.*"));
    }
  }

  @Test
  void withAnIssuersKeysThereIsNoTokenToShow() throws Exception {
    Path keys = directory.resolve("keys");
    Files.createDirectory(keys);
    try (RunningSample first = RunningSample.start(directory)) {
      Path jwks = first.settings().home().orElseThrow().resolve("jwks.json");
      SampleSettings foreign =
          SampleSettings.read(
              RunningSample.config(keys, Map.of("scopewarden.jwt.jwks-file", jwks.toString())));

      assertThat(foreign.mint(Clock.systemUTC())).isEmpty();
      assertThat(banner(foreign, first.address())).doesNotContain("eyJ").contains("\ncurl -i ");
      assertThat(keys).isEmptyDirectory();
    }
  }

  private static String banner(RunningSample sample) {
    return banner(sample.settings(), sample.address());
  }

  private static String banner(SampleSettings settings, URI address) {
    return new Banner(
            settings.tokens(),
            address,
            settings.mint(Clock.systemUTC()),
            new Launch(settings.home()))
        .toString();
  }

  private static HttpRequest.Builder request(MatchResult line) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(line.group(4)))
            .method(Optional.ofNullable(line.group(1)).orElse("GET"), BodyPublishers.noBody());
    return line.group(2) == null ? request : request.header(line.group(2), line.group(3));
  }
}
