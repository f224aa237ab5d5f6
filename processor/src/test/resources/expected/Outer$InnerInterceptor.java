package fixture;

/** Decides who may call {@link Outer.Inner}. Generated from its annotations: change those. */
@javax.annotation.processing.Generated("org.scopewarden.processor.ScopewardenProcessor")
@org.scopewarden.runtime.access.GeneratedInterceptor
public final class Outer$InnerInterceptor extends org.scopewarden.runtime.access.GeneratedTable {

  /** Called by the runtime. */
  @SuppressWarnings({"all", "deprecation", "removal", "auxiliaryclass"})
  public Outer$InnerInterceptor() {
    super(
        5,
        "fixture",
        Outer.Inner.class,
        """
        GET /nested
          method list([[ILfixture/Outer;Lfixture/Outer$Inner;)[Ljava/lang/String;
          require scope users:read
            implied by admin:all users:write
        """);
  }
}
