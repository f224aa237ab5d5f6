package org.scopewarden.processor.generate;

/** The contract between generated code and the runtime. */
public final class Contract {

  /** The version that generated code is written for. The runtime refuses any but its own. */
  public static final int VERSION = 5;

  private Contract() {}
}
