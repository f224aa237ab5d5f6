package old;

import javax.ws.rs.Path;

@Path("/orders")
public class Orders {}
