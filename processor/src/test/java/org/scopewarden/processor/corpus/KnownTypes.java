package org.scopewarden.processor.corpus;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Types that the JDK and Jakarta REST provide, by the names that sources use. */
final class KnownTypes {

  private static final Set<String> AS_THEY_ARE =
      Set.of(
          "boolean",
          "byte",
          "char",
          "double",
          "float",
          "int",
          "long",
          "short",
          "void",
          "extends",
          TypeTexts.VARIABLE);

  private static final Map<String, String> QUALIFIED =
      Stream.of(
              Boolean.class,
              Double.class,
              Integer.class,
              Long.class,
              Object.class,
              String.class,
              BigDecimal.class,
              Collection.class,
              InputStream.class,
              List.class,
              Map.class,
              Set.class,
              UUID.class,
              AsyncResponse.class,
              ContainerRequestContext.class,
              Cookie.class,
              HttpHeaders.class,
              MultivaluedMap.class,
              Request.class,
              Response.class,
              SecurityContext.class,
              Sse.class,
              SseEventSink.class,
              StreamingOutput.class,
              UriInfo.class)
          .collect(toUnmodifiableMap(Class::getSimpleName, Class::getName));

  private KnownTypes() {}

  /** The qualified name, unless nobody provides the type. */
  static Optional<String> find(String name) {
    return AS_THEY_ARE.contains(name)
        ? Optional.of(name)
        : Optional.ofNullable(QUALIFIED.get(name));
  }
}
