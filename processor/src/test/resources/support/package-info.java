@org.scopewarden.annotations.UsesCatalog(Scopes.class)
package fixture;
