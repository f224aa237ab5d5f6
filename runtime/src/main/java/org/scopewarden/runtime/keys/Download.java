package org.scopewarden.runtime.keys;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches a document from one address: 200 only, in a bounded time and length, without following
 * redirects, keeping cookies or unpacking anything.
 */
final class Download {

  private static final Logger LOG = LoggerFactory.getLogger(Download.class);

  private final HttpRequest request;
  private final RefreshPolicy limits;
  private final HttpClient client;

  Download(URI address, RefreshPolicy limits) {
    this.limits = limits;
    this.request =
        HttpRequest.newBuilder(address)
            .header("Accept", "application/jwk-set+json, application/json")
            .header("Accept-Encoding", "identity")
            .build();
    this.client =
        HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(limits.deadline())
            .build();
  }

  /** The document. The client's own timeout ends with the headers, so the deadline is kept here. */
  byte[] fetch() throws DownloadException, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> exchange = client.sendAsync(request, this::body);
    try {
      return exchange.get(limits.deadline().toNanos(), TimeUnit.NANOSECONDS).body();
    } catch (TimeoutException e) {
      throw new DownloadException(
          "no whole answer within " + limits.deadline().toMillis() + " milliseconds");
    } catch (ExecutionException e) {
      throw reason(e.getCause());
    } finally {
      exchange.cancel(true);
    }
  }

  // What the client says of a broken answer may quote it.
  private static DownloadException reason(@Nullable Throwable cause) {
    return cause instanceof DownloadException ours
        ? ours
        : new DownloadException(cause == null ? "unknown" : cause.getClass().getSimpleName());
  }

  private BodySubscriber<byte[]> body(ResponseInfo answer) {
    return new BoundedBody(limits.maximumLength(), objection(answer));
  }

  private static @Nullable String objection(ResponseInfo answer) {
    if (answer.statusCode() != 200) {
      return "the answer has status " + answer.statusCode();
    }
    boolean plain =
        answer.headers().allValues("Content-Encoding").stream()
            .allMatch("identity"::equalsIgnoreCase);
    return plain ? null : "the answer is compressed";
  }

  /** From JDK 21 on the client can be closed; before that its threads, all daemons, end with it. */
  void close() {
    if (client instanceof AutoCloseable closeable) {
      try {
        closeable.close();
      } catch (Exception e) {
        LOG.debug("the connection to {} did not close", request.uri().getHost(), e);
      }
    }
  }
}
