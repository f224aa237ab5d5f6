package org.scopewarden.runtime.token;

import org.jspecify.annotations.Nullable;

/**
 * Every way in which a request is refused. A code is never reused and never changes meaning: it
 * stands in audit logs. It is never shown to the client, who sees the status and the RFC 6750
 * error.
 */
public enum Refusal {
  /** The endpoint that would run has no entry in any generated table. */
  UNKNOWN_ENDPOINT("unknown_endpoint", 403, null),
  /** The endpoint is closed to everyone. */
  DENIED("denied", 403, null),

  /** The {@code Authorization} header breaks the grammar of RFC 6750 §2.1. */
  MALFORMED_HEADER("malformed_header", 400, BearerError.INVALID_REQUEST),
  /** More than one explicit credential, or one in the header and one in the URL. */
  SEVERAL_CREDENTIALS("several_credentials", 400, BearerError.INVALID_REQUEST),
  /** No credential of a known scheme. */
  NO_CREDENTIAL("no_credential", 401, null),
  /** The credential came over a connection that others can read. */
  EXPOSED_CREDENTIAL("exposed_credential", 403, null),

  /** The sender has sent too many bad credentials, and this one is not known to be good. */
  THROTTLED("throttled", 429, null),

  /** The token is longer than accepted. */
  TOKEN_TOO_LONG("token_too_long", 401, BearerError.INVALID_TOKEN),
  /** The token is no JWS in compact form, or its header or claims are no strict JSON object. */
  MALFORMED_TOKEN("malformed_token", 401, BearerError.INVALID_TOKEN),
  /** A header parameter is missing, of the wrong type, or asks for what is not supported. */
  UNSUPPORTED_HEADER("unsupported_header", 401, BearerError.INVALID_TOKEN),
  /** The token's {@code typ} is not a configured one, or it was made for something else. */
  WRONG_TOKEN_TYPE("wrong_token_type", 401, BearerError.INVALID_TOKEN),
  /** The token's {@code alg} is not on the allow-list. */
  ALGORITHM_NOT_ALLOWED("algorithm_not_allowed", 401, BearerError.INVALID_TOKEN),
  /** A required claim is missing or of the wrong type. */
  MALFORMED_CLAIM("malformed_claim", 401, BearerError.INVALID_TOKEN),
  /** The token's {@code iss} is none of the configured ones. */
  WRONG_ISSUER("wrong_issuer", 401, BearerError.INVALID_TOKEN),
  /** The token is for another audience. */
  WRONG_AUDIENCE("wrong_audience", 401, BearerError.INVALID_TOKEN),
  /** {@code exp} is now or past. */
  EXPIRED("expired", 401, BearerError.INVALID_TOKEN),
  /** {@code nbf}, {@code iat} or {@code auth_time} is in the future. */
  NOT_YET_VALID("not_yet_valid", 401, BearerError.INVALID_TOKEN),
  /** The token lives longer than accepted. */
  LIFETIME_TOO_LONG("lifetime_too_long", 401, BearerError.INVALID_TOKEN),
  /** The token is bound to a key ({@code cnf}) whose possession this server cannot check. */
  UNPROVEN_POSSESSION("unproven_possession", 401, BearerError.INVALID_TOKEN),
  /** No trusted key fits the token's {@code kid} and {@code alg}. */
  UNKNOWN_KEY("unknown_key", 401, BearerError.INVALID_TOKEN),
  /** The signature does not verify. */
  BAD_SIGNATURE("bad_signature", 401, BearerError.INVALID_TOKEN),

  /** The token, its session, its grant, its subject or its key is revoked. */
  REVOKED("revoked", 401, BearerError.INVALID_TOKEN),
  /** The authorization server says that the token is not active (RFC 7662 §2.2). */
  TOKEN_INACTIVE("token_inactive", 401, BearerError.INVALID_TOKEN),

  /** The endpoint does not accept credentials of this scheme. */
  SCHEME_NOT_ACCEPTED("scheme_not_accepted", 401, BearerError.INVALID_TOKEN),

  /** The keys could not be had, and none that are known can answer. */
  KEYS_UNAVAILABLE("keys_unavailable", 503, null),
  /** The store of revocations could not be asked. */
  REVOCATIONS_UNAVAILABLE("revocations_unavailable", 503, null),
  /** The authorization server could not be asked about the token, and no answer is remembered. */
  INTROSPECTION_UNAVAILABLE("introspection_unavailable", 503, null),
  /** The caller is known and lacks a scope or a role. */
  INSUFFICIENT_SCOPE("insufficient_scope", 403, BearerError.INSUFFICIENT_SCOPE),
  /** The caller's login is too old or too weak (RFC 9470). */
  INSUFFICIENT_AUTHENTICATION(
      "insufficient_authentication", 401, BearerError.INSUFFICIENT_USER_AUTHENTICATION),
  /** An object check said no, or said nothing. */
  CHECK_REFUSED("check_refused", 403, null),
  /** An object check said no, and that the caller must not learn that the object is there. */
  CHECK_HIDES("check_hides", 404, null),
  /** An object check failed. */
  CHECK_FAILED("check_failed", 403, null),
  /** A value that an object check needs is not in the request. */
  MISSING_VALUE("missing_value", 400, null),
  /** A value that an object check needs is in the request more than once. */
  REPEATED_VALUE("repeated_value", 400, null),
  /** A value that an object check needs is none of its type: there is no such object. */
  UNCONVERTIBLE_VALUE("unconvertible_value", 404, null),
  /** Scopewarden itself failed. */
  INTERNAL_ERROR("internal_error", 500, null);

  private final String code;
  private final int status;
  private final @Nullable BearerError error;

  Refusal(String code, int status, @Nullable BearerError error) {
    this.code = code;
    this.status = status;
    this.error = error;
  }

  /** The stable code, as audit events carry it. */
  public String code() {
    return code;
  }

  /** The HTTP status of the answer. */
  public int status() {
    return status;
  }

  /** The error code of the challenge, null where RFC 6750 wants or allows none. */
  public @Nullable BearerError error() {
    return error;
  }
}
