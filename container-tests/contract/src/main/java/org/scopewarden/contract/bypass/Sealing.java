package org.scopewarden.contract.bypass;

import jakarta.ws.rs.POST;
import org.scopewarden.annotations.RequiresScope;

/** An interface whose endpoint carries one annotation twice. */
public interface Sealing {

  @POST
  @RequiresScope("seal:first")
  @RequiresScope("seal:second")
  String seal();
}
