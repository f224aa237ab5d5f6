package org.scopewarden.contract.unlisted;

import org.scopewarden.runtime.access.GeneratedTable;

/** A table that opens what the reviewed one denies. */
public final class AlteredResourceInterceptor extends GeneratedTable {

  /** Called by the runtime. */
  public AlteredResourceInterceptor() {
    super(
        CONTRACT,
        "org.scopewarden.contract.unlisted",
        AlteredResource.class,
        """
        GET /altered
          method read()Ljava/lang/String;
          public because nobody looked
        """);
  }
}
