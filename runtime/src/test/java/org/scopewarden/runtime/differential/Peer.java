package org.scopewarden.runtime.differential;

/** Another library, set up as strictly as its documentation says, for the policy of the vectors. */
interface Peer {

  /** The name, as the page spells it. */
  String name();

  /** Whether it takes {@code token} for an access token that is good at the time of the vectors. */
  boolean accepts(String token);
}
