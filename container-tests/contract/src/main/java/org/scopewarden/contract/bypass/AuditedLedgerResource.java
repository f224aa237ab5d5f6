package org.scopewarden.contract.bypass;

import jakarta.ws.rs.Path;
import org.scopewarden.annotations.RequiresScope;

/** A subclass at another path, with a rule that must not become its superclass's. */
@Path("/audited-ledger")
@RequiresScope(allOf = {"ledger:read", "ledger:audit"})
public class AuditedLedgerResource extends LedgerResource {

  @Override
  public String list() {
    return "audited list";
  }
}
