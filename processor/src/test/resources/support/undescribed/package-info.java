@org.scopewarden.annotations.UsesCatalog(UndescribedScopes.class)
package undescribed;
