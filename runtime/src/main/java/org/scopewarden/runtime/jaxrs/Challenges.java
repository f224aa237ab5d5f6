package org.scopewarden.runtime.jaxrs;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.access.Decision.Refused;
import org.scopewarden.runtime.access.Requirement;
import org.scopewarden.runtime.access.Scheme;
import org.scopewarden.runtime.access.StepUp;
import org.scopewarden.runtime.token.BearerError;

/**
 * Writes the challenges of a refusal (RFC 9110 §11.6.1): one for each scheme that the endpoint
 * accepts and this server knows, or, so that there is one, each that the endpoint accepts.
 *
 * @param metadata where this server publishes what it is, null if it does not
 */
record Challenges(String realm, @Nullable MetadataAddress metadata) {

  /** The schemes that this server has an authenticator for. */
  private static final Set<Scheme> KNOWN = Set.of(Scheme.BEARER);

  List<String> of(Refused refused) {
    if (refused.refusal().status() != 401) {
      return List.of(bearer(refused));
    }
    return accepted(refused.requirement())
        .map(scheme -> scheme == Scheme.BEARER ? bearer(refused) : plain(scheme))
        .toList();
  }

  private static Stream<Scheme> accepted(Requirement requirement) {
    boolean known = requirement.schemes().stream().anyMatch(KNOWN::contains);
    return requirement.schemes().stream()
        .filter(scheme -> !known || KNOWN.contains(scheme))
        .sorted();
  }

  private String plain(Scheme scheme) {
    return scheme + " realm=\"" + realm + '"';
  }

  /** RFC 6750 §3: at least one attribute, each once; {@code scope} where more rights would help. */
  private String bearer(Refused refused) {
    StringBuilder challenge = new StringBuilder(plain(Scheme.BEARER));
    String scope = refused.requirement().challengeScope();
    if (refused.refusal().status() != 400 && !scope.isEmpty()) {
      challenge.append(", scope=\"").append(scope).append('"');
    }
    BearerError error = refused.refusal().error();
    if (error != null) {
      challenge.append(", error=\"").append(error).append('"');
    }
    if (error == BearerError.INSUFFICIENT_USER_AUTHENTICATION) {
      appendLogin(challenge, refused.requirement().stepUp());
    }
    if (metadata != null && refused.refusal().status() == 401) {
      challenge.append(", resource_metadata=\"").append(metadata).append('"');
    }
    return challenge.toString();
  }

  /** RFC 9470 §3. */
  private static void appendLogin(StringBuilder challenge, StepUp stepUp) {
    if (!stepUp.acrValues().isEmpty()) {
      challenge.append(", acr_values=\"").append(String.join(" ", stepUp.acrValues())).append('"');
    }
    if (stepUp.maxAge() != null) {
      challenge.append(", max_age=").append(stepUp.maxAge().toSeconds());
    }
  }
}
