package org.scopewarden.processor.collect;

import java.util.Optional;
import org.scopewarden.model.ObjectCheck;

/**
 * A value of the request that an endpoint takes.
 *
 * @param standard what counts if it is absent, by {@code @DefaultValue}
 * @param encoded whether the endpoint takes it as it stands in the address, by {@code @Encoded}
 */
public record RequestParameter(
    ObjectCheck.Parameter parameter, Optional<String> standard, boolean encoded) {

  /** Whether {@code other} is the same value: names of headers know no case. */
  public boolean is(ObjectCheck.Parameter other) {
    return parameter.source() == other.source()
        && (parameter.source() == ObjectCheck.Source.HEADER
            ? parameter.name().equalsIgnoreCase(other.name())
            : parameter.name().equals(other.name()));
  }
}
