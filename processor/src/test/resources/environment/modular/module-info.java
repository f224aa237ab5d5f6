module org.acme.shop {
  requires jakarta.ws.rs;
  requires org.scopewarden.runtime;
  requires static org.scopewarden.annotations;
}
