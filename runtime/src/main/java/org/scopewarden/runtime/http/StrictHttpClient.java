package org.scopewarden.runtime.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks addresses that an operator configured: takes 200 only, in a bounded time and length, without
 * following redirects, keeping cookies or unpacking anything.
 */
public final class StrictHttpClient implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(StrictHttpClient.class);

  private final int maximumLength;
  private final AcceptedTypes types;
  private final Clock clock;
  private final HttpClient client;

  /**
   * Asks with these bounds.
   *
   * @param deadline how long a connection may take to come about
   * @param maximumLength how many octets of a body are read
   * @param types of which media types an answer may be
   * @param clock what a date in {@code Retry-After} is compared with
   */
  public StrictHttpClient(Duration deadline, int maximumLength, AcceptedTypes types, Clock clock) {
    this.maximumLength = maximumLength;
    this.types = types;
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(deadline)
            .build();
  }

  /** A request that asks for an answer as it is, not compressed. */
  public static HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address).header("Accept-Encoding", "identity");
  }

  /**
   * The body of the answer. The JDK's own timeout ends with the headers, so the deadline is kept
   * here, to the last octet.
   *
   * @throws ExchangeFailedException if there is no usable answer within {@code deadline}
   */
  public byte[] send(HttpRequest request, Duration deadline)
      throws ExchangeFailedException, InterruptedException {
    return receive(request, deadline).body();
  }

  /**
   * The body of the answer, and how long it may be kept.
   *
   * @throws ExchangeFailedException if there is no usable answer within {@code deadline}
   */
  public ReceivedDocument receive(HttpRequest request, Duration deadline)
      throws ExchangeFailedException, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> exchange = client.sendAsync(request, this::body);
    try {
      return document(exchange.get(deadline.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      throw ExchangeFailedException.because(
          "no whole answer within " + deadline.toMillis() + " milliseconds");
    } catch (ExecutionException e) {
      throw reason(Objects.requireNonNull(e.getCause()));
    } finally {
      exchange.cancel(true);
    }
  }

  private static ReceivedDocument document(HttpResponse<byte[]> answer) {
    return new ReceivedDocument(
        answer.body(), CacheControl.maximumAge(answer.headers().allValues("Cache-Control")));
  }

  // What the client says of a broken answer may quote it.
  static ExchangeFailedException reason(Throwable cause) {
    if (cause instanceof ExchangeFailedException ours) {
      return ours;
    }
    String name = cause.getClass().getSimpleName();
    return isBreak(cause)
        ? ExchangeFailedException.brokenOff(name)
        : ExchangeFailedException.because(name);
  }

  private static boolean isBreak(Throwable cause) {
    return cause instanceof IOException
        && !(cause instanceof ConnectException)
        && !(cause instanceof HttpTimeoutException)
        && !(cause instanceof ProtocolException)
        && !(cause instanceof SSLException);
  }

  private BodySubscriber<byte[]> body(ResponseInfo answer) {
    return new BoundedBody(maximumLength, objection(answer));
  }

  private @Nullable ExchangeFailedException objection(ResponseInfo answer) {
    if (answer.statusCode() != 200) {
      return ExchangeFailedException.of(answer.statusCode(), retryAfter(answer));
    }
    boolean plain =
        answer.headers().allValues("Content-Encoding").stream()
            .allMatch("identity"::equalsIgnoreCase);
    if (!plain) {
      return ExchangeFailedException.because("the answer is compressed");
    }
    return types.accept(answer.headers().allValues("Content-Type"))
        ? null
        : ExchangeFailedException.because("the answer is not of an accepted media type");
  }

  private Duration retryAfter(ResponseInfo answer) {
    return answer
        .headers()
        .firstValue("Retry-After")
        .map(value -> RetryAfter.from(value, clock.instant()))
        .orElse(Duration.ZERO);
  }

  /** From JDK 21 on the client can be closed; before that its threads, all daemons, end with it. */
  @Override
  public void close() {
    if (client instanceof AutoCloseable closeable) {
      try {
        closeable.close();
      } catch (Exception e) {
        LOG.debug("a connection did not close", e);
      }
    }
  }
}
