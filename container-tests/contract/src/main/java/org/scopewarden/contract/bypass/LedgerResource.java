package org.scopewarden.contract.bypass;

import jakarta.ws.rs.Path;
import org.scopewarden.annotations.RequiresScope;

/** Has the rule, and inherits every endpoint. */
@Path("/ledger")
@RequiresScope("ledger:read")
public class LedgerResource extends Listing implements Counting {}
