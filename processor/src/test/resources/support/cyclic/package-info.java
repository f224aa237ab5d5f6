@org.scopewarden.annotations.UsesCatalog(CyclicScopes.class)
package cyclic;
