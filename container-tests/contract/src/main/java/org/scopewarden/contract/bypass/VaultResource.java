package org.scopewarden.contract.bypass;

import jakarta.ws.rs.Path;

/** Overrides what its generic supertypes declare, for a certain type, and says nothing itself. */
@Path("/vault")
public class VaultResource extends Saving<String> implements Merging<String> {

  @Override
  public String save(String content) {
    return "saved " + content;
  }

  @Override
  public String merge(String content) {
    return "merged " + content;
  }
}
